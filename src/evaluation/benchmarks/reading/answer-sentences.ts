/**
 * How a sentence that chooses a letter begins, in other languages than English: the words of MMLU-ProX's own prompts (Xuan et al. 2025;
 * lm-eval, tasks/mmlu_prox/lang_libs.py) and what else is usual. Written out, as any word between may be a "not".
 */
const BEGINNINGS = [
  // Romance languages, with article and noun: `es la opción C`.
  '[Rr]espuesta(?: correcta| final)? es(?: la)?(?: opción| letra| alternativa)?',
  '[Rr]esposta(?: correta| certa| final)? é(?: a)?(?: opção| letra| alternativa)?',
  "[Rr]isposta(?: corretta| giusta| finale)? è(?: la| l['\u2019])?(?: ?lettera| ?opzione)?",
  "[Rr]éponse(?: correcte| finale)? est(?: la| l['\u2019])?(?: ?lettre| ?option)?",
  // Germanic languages.
  '[Aa]ntwort (?:ist|lautet)(?: die)?(?: Option| Buchstabe| Antwort)?',
  '[Aa]ntwoord is(?: opsie| optie)?',
  '[Ss]varet är',
  // Slavic languages, also with a dash in the place of the verb.
  '[Oo]dpověď je(?: možnost)?',
  '[Oo]dpowiedź to',
  '[Oo]dgovor je',
  '[Оо]дговор је',
  '[Оо]твет(?: \\p{Pd}| это)',
  '[Вв]ідповідь(?: \\p{Pd}| це)',
  // Languages that put no verb before the letter.
  '[Vv]álasz(?: az?)?',
  '[Cc]evap',
  'उत्तर(?: है| आहे)?',
  'जवाब(?: है)?',
  'উত্তর(?: হল| হলো)?',
  'సమాధానం',
  'பதில்',
  'جواب',
  // Austronesian and African languages, Vietnamese, Thai.
  '[Jj]awaban(?:nya)?(?: yang (?:benar|tepat))?(?: adalah)?',
  '[Jj]ibu(?: sahihi)? ni',
  '[Ii]mpendulo ithi',
  '[Tt]ontu bi mooy',
  '[ÌìIi]d[áa]h[ùu]n n[áa][àa] ni',
  '(?:[Cc]âu trả lời|[Đđ]áp án)(?: đúng)? là',
  'คำตอบ(?:ที่ถูกต้อง)?คือ',
];

/** Before a capital letter of its own, in brackets or emphasis or without. */
export const LETTER_SENTENCE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${BEGINNINGS.join('|')})[\\s:]*(?=[([*"'\u00ab\u201e]*[A-Z](?![\\p{Script=Latin}\\p{N}]))`.normalize(
    'NFC',
  ),
  'gu',
);

/** What ends such a sentence behind the letter: verbs. */
export const LETTER_VERBS = 'です|である|입니다|이다|번|है|हैं|हो|आहे|ہے|হয়|হবে|แล้ว';
