/**
 * Sentences as the checkers of IFEval count them: Punkt with NLTK's model of English (Kiss and Strunk, "Unsupervised Multilingual
 * Sentence Boundary Detection", 2006; nltk/tokenize/punkt.py). Its abbreviations and frequent first words are here; of its table
 * of 20,000 words and how they are written, those of the commonest words.
 */
const ABBREVIATIONS = new Set(
  (
    'ct m.j t a.c n.h ms p.a.m dr pa p.m u.k st dec u.s.a lt g.k adm p h.m ga tenn yr sen n.c j.j d.h s.g inc vs s.p.a a.t n feb sr ' +
    'jan s.a.y n.y col g.f c.o.m.b d ft va r.k e.f chg r.i a.g minn a.h k n.j m l.f f.j gen i.m.s s.a aug j.p okla m.d.c ltd oct s ' +
    'vt r.a j.c ariz w.w b.v ore h w.r e.h mrs cie corp w n.v a.d r.j ok e.m w.c ill nov u.s prof conn u.s.s.r mg f.g ph.d g calif ' +
    'messrs h.f wash tues sw bros u.n l wis mr sep d.c ave e.l co s.s reps c r.t h.c r wed a.s v fla jr r.h c.v m.b.a rep a.a e ' +
    'c.i.t l.a b.f j.b d.w j.k ala f w.va sept mich n.m j.r l.p s.c colo fri a.m g.d kan maj ky a.m.e n.d t.j cos nev'
  ).split(' '),
);
const STARTERS = new Set(
  (
    'most he since so both these it nevertheless this indeed however instead under similarly some though while when in despite ' +
    'although nonetheless thus there if the nor separately moreover but they yet many according sales among meanwhile even i'
  ).split(' '),
);
/** Written with a capital letter at the beginning of a sentence only. */
const NEVER_CAPITAL = new Set(
  (
    'above almost along already always anyone anything ask became become being better between call came consider different does done ' +
    'early either else enough especially ever example finally follow furthermore her here hers herself him himself imagine instead ' +
    'into least mean moreover myself need nevertheless nonetheless nor note nothing okay overall please put remember right same simple ' +
    'simply so someone sometimes soon still such thank them therefore think though through thus together try unfortunately unless upon ' +
    'us very were whether which whole within without yes yet your yourself'
  ).split(' '),
);
/** Also within one, as in a title. */
const SOMETIMES_CAPITAL = new Set(
  (
    'a about according across after again against all also although am among an and another any are around as at away back be because ' +
    'been before began below best big both bring but by can come could day despite did do down during each end even every everyone ' +
    'everything few find first for from further get give go good great had has have having he high his how however if in is it its ' +
    'itself just keep know large last later less let likely little long look made make many may maybe me meanwhile might more most ' +
    'much must my near never new next no none not now of off often on once one only open or other our out over own part people perhaps ' +
    'quite rather really said say second see several she should show since small some something start sure take tell than that the ' +
    'their then there these they thing third this those three time to today too two under until up use used want was water way we well ' +
    'what whatever when where while who why will with word work would write you b c d s z'
  ).split(' '),
);

/** What stands in no word; what ends a sentence, with what follows it; what closes one behind its mark. */
const NON_WORD = '[)";}\\]*:@\'({[\\u2018\\u2019\\u201c\\u201d\\u00ab\\u00bb?!]';
const MULTIPLE = '(?:-{2,}|\\.{2,}|(?:\\.\\s){2,}\\.)';
const TOKEN = new RegExp(
  `${MULTIPLE}|(?=[^("\`{[:;&#*@)}\\]\\-,])\\S+?(?=\\s|$|${NON_WORD}|${MULTIPLE}|,(?=$|\\s|${NON_WORD}|${MULTIPLE}))|\\S`,
  'gu',
);
const END = new RegExp(`[.?!](?=(${NON_WORD}|\\s+(?<next>\\S+)))`, 'gu');
const CLOSING = /["')\]}\u2018\u2019\u201c\u201d\u00ab\u00bb]+?(?:\s+|(?=--)|$)/my;
const LAST_SPACE = /[ \t\n\r\v\f](?=[^ \t\n\r\v\f]*$)/;

const NUMBER = /^-?[.,]?\d[\d,.-]*\.?$/;
const INITIAL = /^[\p{L}_]\.$/u;

/** The number of sentences of a text. */
export function countSentences(text: string): number {
  let count = 0;
  let skipped = 0;
  const slices = slicesOf(text);
  for (const [index, [begin, end]] of slices.entries()) {
    const start = begin + skipped;
    const next = slices[index + 1];
    CLOSING.lastIndex = 0;
    const closed = next && CLOSING.exec(text.slice(...next))?.[0];
    skipped = closed?.length ?? 0;
    if (closed !== undefined || end > start) count += 1;
  }
  return count;
}

/** The parts between sentence ends, before closing quotes are joined with what they close. */
function slicesOf(text: string): [begin: number, end: number][] {
  const slices: [number, number][] = [];
  let begin = 0;
  for (const { at, next, context } of endsOf(text)) {
    if (!hasBreak(context)) continue;
    slices.push([begin, at]);
    begin = next;
  }
  return [...slices, [begin, text.trimEnd().length]];
}

interface End {
  /** Behind the mark. */
  readonly at: number;
  /** Where the next sentence begins. */
  readonly next: number;
  /** The word with its mark, and what follows. */
  readonly context: string;
}

/** Marks that may end a sentence, the last one of each word. */
function endsOf(text: string): End[] {
  const ends: End[] = [];
  let [before, open]: [before: number, open: (End & { readonly from: number }) | undefined] = [0, undefined];
  for (const match of text.matchAll(END)) {
    const { index, groups } = match;
    const after = match[1] ?? '';
    const space = text.slice(before, index).search(LAST_SPACE);
    const from: number = space > 0 ? before + space + 1 : (open?.from ?? 0);
    if (open !== undefined && before <= from) ends.push(open);
    const at = index + 1;
    const next = groups?.next === undefined ? at : at + after.length - groups.next.length;
    open = { at, next, from, context: `${text.slice(from, at)}${after}` };
    before = index;
  }
  return open === undefined ? ends : [...ends, open];
}

/** Whether a token of a context ends a sentence before another one. */
function hasBreak(context: string): boolean {
  const tokens = context.split('\n').flatMap((line) => line.match(TOKEN) ?? []);
  return tokens.slice(0, -1).some((token, index) => isBreak(token, tokens[index + 1] ?? ''));
}

function isBreak(token: string, next: string): boolean {
  if (/^[?!]$/.test(token)) return true;
  const isEllipsis = /^\.{2,}$/.test(token);
  if (!token.endsWith('.') || (token.endsWith('..') && !isEllipsis)) return false;
  const type = token.slice(0, -1).toLowerCase();
  const isNumber = NUMBER.test(token);
  const isAbbreviation =
    !isEllipsis &&
    token !== '.' &&
    (ABBREVIATIONS.has(type) || ABBREVIATIONS.has(type.split('-').at(-1) ?? ''));
  const isInitial = INITIAL.test(token);
  const begins = beginsSentence(next);
  if ((isAbbreviation || isEllipsis) && !isInitial) {
    return begins === true || (isUpper(next) && STARTERS.has(typeOf(next)));
  }
  if (!isInitial && !isNumber) return true;
  if (begins !== 'unknown') return begins && !(isInitial && isAbbreviation);
  const isName = isUpper(next) && !NEVER_CAPITAL.has(typeOf(next)) && !SOMETIMES_CAPITAL.has(typeOf(next));
  return !isInitial || (!isAbbreviation && !isName);
}

/** Whether a token is the first of a sentence, by how it is written here and elsewhere. */
function beginsSentence(token: string): boolean | 'unknown' {
  if (/^[;:,.!?]$/.test(token)) return false;
  if (isUpper(token) && NEVER_CAPITAL.has(typeOf(token))) return true;
  return /^\p{Ll}/u.test(token) ? false : 'unknown';
}

function isUpper(token: string): boolean {
  return /^\p{Lu}/u.test(token);
}

/** A token without its case and the full stop of its sentence. */
function typeOf(token: string): string {
  return token.toLowerCase().replace(/(?<=.)\.$/, '');
}
