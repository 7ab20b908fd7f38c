/** Uploading what the Hub does not have. */

export { type Measured, measureSpliced } from './measure-spliced.ts';
export { ruleOfStore } from './prime.ts';
export { uploadToXet, type XetUploaded } from './upload-to-xet.ts';
export { cutInOrder, fileContent, type XetContent } from './xet-content.ts';
