/** Uploading what the Hub does not have. */

export { type Measured, measureSpliced } from './measure.ts';
export { ruleOfStore } from './prime.ts';
export { uploadToXet, type XetUploaded } from './upload.ts';
export { cutInOrder, fileContent, type XetContent } from './xet-content.ts';
