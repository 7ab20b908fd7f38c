/**
 * Removes what models put around a short answer (Markdown emphasis, code, LaTeX wrappers), so that
 * `**Answer:** \boxed{\text{B}}` reads `Answer: B`. After simple-evals' `normalize_response`
 * (github.com/openai/simple-evals, common.py), which strips the same wrappers. Never joins what was apart:
 * `\frac{1}{2}` must not become 12, nor `3*4` 34.
 */
export function stripMarkup(text: string): string {
  return text
    .replaceAll('{,}', ',')
    .replace(/\\[,!]/g, '')
    .replace(/\\(?:boxed|text|textbf|mathrm|mathbf|mathit)\b/g, '')
    .replace(/\\[()[\]]/g, '')
    .replace(/\\(?=[$%{}])/g, '')
    .replace(/(?<!\d\s*)\*+|\*+(?!\s*\d)|`+|__+/g, '')
    .replace(/[{}\u00a0\u202f]/g, ' ');
}
