/** Blocks of quantized weights as floats. */

export { checkReadable, dequantize } from './dequantize.ts';
