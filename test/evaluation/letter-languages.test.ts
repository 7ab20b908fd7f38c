import { expect, test } from 'vitest';
import { chosenLetter } from '../../src/evaluation/benchmarks/reading/letters.ts';

// The ends of answers that MMLU-ProX asks for (lm-eval, tasks/mmlu_prox/lang_libs.py), and what models say instead.
test.each([
  ['ja', '答えは ({}) です'],
  ['zh', '答案是 ({})'],
  ['ko', '답은 ({})입니다'],
  ['fr', 'La réponse est ({})'],
  ['de', 'Die Antwort ist ({})'],
  ['es', 'La respuesta es ({})'],
  ['pt', 'A resposta é ({})'],
  ['zu', 'Impendulo ithi ({})'],
  ['sw', 'Jibu ni ({})'],
  ['wo', 'Tontu bi mooy ({})'],
  ['yo', 'Ìdáhùn náà ni ({})'],
  ['th', 'คำตอบคือ ({})'],
  ['ar', 'الإجابة هي ({})'],
  ['hi', 'उत्तर है ({})'],
  ['bn', 'উত্তর হল ({})'],
  ['mr', 'उत्तर आहे ({})'],
  ['ne', 'उत्तर ({}) हो।'],
  ['af', 'Die antwoord is ({})'],
  ['te', 'సమాధానం ({})'],
  ['ur', 'جواب ({}) ہے'],
  ['ru', 'Ответ - ({})'],
  ['id', 'Jawabannya adalah ({})'],
  ['vi', 'Câu trả lời là ({})'],
  ['cs', 'Odpověď je ({})'],
  ['hu', 'A válasz ({})'],
  ['it', 'La risposta è ({})'],
  ['sr', 'Odgovor je ({})'],
  ['uk', 'Відповідь: ({})'],
  ['es', 'La respuesta correcta es la opción {}'],
  ['pt', 'A resposta correta é a letra {}'],
  ['it', 'La risposta corretta è la {}'],
  ['fr', "La bonne réponse est l'option {}"],
  ['de', 'Die richtige Antwort ist Option {}'],
  ['ru', 'Правильный ответ — {}'],
  ['tr', 'Doğru cevap {}'],
  ['hi', 'सही उत्तर {} है'],
  ['en', 'The correct letter is {}'],
])('a sentence in the language of the question chooses: %s, %s', (_, sentence) => {
  for (const form of [sentence, sentence.replace('({})', '**{}**'), `**${sentence}**`, `...\n\n${sentence}.`])
    for (const letter of 'AJ')
      expect(chosenLetter(form.replace('{}', letter), 'ABCDEFGHIJ'), form).toBe(letter);
});

test.each([
  'La respuesta no es la A.',
  'La risposta non è la (A).',
  'Odgovor je A ili B.',
  'उत्तर (A) नहीं है',
  'جواب (A) نہیں ہے',
  'Cevap (A) değil',
  '정답은 (A)가 아닙니다',
  'Jibu ni A au B',
  'Die Antwort ist Albert.',
])('a sentence in another language that chooses nothing: %s', (text) => {
  expect(chosenLetter(text, 'ABCDEFGHIJ')).toBeNull();
});
