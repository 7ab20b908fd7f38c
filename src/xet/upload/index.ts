/** Uploading what the Hub does not have. */

export { cutInOrder, fileContent, type XetContent } from './content.ts';
export { type Measured, measureSpliced } from './measure.ts';
export { ruleOfStore } from './prime.ts';
export { uploadToXet, type XetUploaded } from './upload.ts';
