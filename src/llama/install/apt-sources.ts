/** One archive of the machine's apt configuration. */
export interface AptEntry {
  uri: string;
  suites: string[];
  components: string[];
  signedBy: string | undefined;
}

/** One-line form: `deb [arch=amd64 signed-by=/k.gpg] http://host/debian trixie main contrib` (sources.list(5)). */
export function parseOneLineSources(text: string): AptEntry[] {
  return text.split('\n').flatMap((raw) => {
    const line = raw.replace(/#.*/, '').trim();
    const match = line.match(/^deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s*(.*)$/);
    if (!match) return [];
    const [, options = '', uri = '', suite = '', components = ''] = match;
    const signedBy = options.match(/(?:^|\s)signed-by=(\S+)/i)?.[1];
    return [{ uri, suites: [suite], components: words(components), signedBy }];
  });
}

/** deb822 form: paragraphs of `Types:`, `URIs:`, `Suites:`, `Components:`; values may run over several lines. */
export function parseDeb822Sources(text: string): AptEntry[] {
  const plain = text.replace(/^#.*\n?/gm, '');
  return plain.split(/\n\s*\n/).flatMap((paragraph) => {
    const fields = new Map<string, string>();
    for (const [, name = '', value = ''] of paragraph.matchAll(/^([\w-]+):(.*(?:\n[ \t]+.*)*)/gm)) {
      fields.set(name.toLowerCase(), value.trim());
    }
    const field = (name: string) => words(fields.get(name) ?? '');
    if (!field('types').includes('deb') || /^(no|false|0)$/i.test(fields.get('enabled') ?? '')) return [];
    const signedBy = fields.get('signed-by');
    return field('uris').map((uri) => ({
      uri,
      suites: field('suites'),
      components: field('components'),
      signedBy: signedBy?.startsWith('/') ? signedBy : undefined,
    }));
  });
}

const DEBIAN_SUITES = /^(sid|unstable|testing|(old)*stable|bullseye|bookworm|trixie|forky|duke)$/;

/**
 * The mirrors of Debian's main archive in a machine's configuration, most certain first. Other vendors' archives
 * use Debian's suite names as well (`apt.example.com bookworm main`), so a mirror is known by Debian's keyring or by the
 * `/debian` that ends its path; whatever it is, its packages are used only when Debian's own key signed them.
 */
export function debianMirrors(entries: readonly AptEntry[]): string[] {
  const likely = entries
    .filter(({ uri }) => /^(https?|file|copy|ftp|mirror\+\w+|mirror|tor\+https?):/.test(uri))
    .filter(
      ({ suites, components }) => components.includes('main') && suites.some((s) => DEBIAN_SUITES.test(s)),
    )
    .map((entry) => ({ uri: entry.uri.replace(/\/+$/, ''), rank: certainty(entry) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank);
  return [...new Set(likely.map(({ uri }) => uri))];
}

function certainty({ uri, signedBy }: AptEntry): number {
  const byKey = signedBy !== undefined && /debian-archive/.test(signedBy) ? 2 : 0;
  const byPath = /\/debian\/?$/.test(uri) ? 1 : 0;
  // `mirror+file:/etc/apt/mirrors/debian.list` is how Debian's cloud images name their mirrors.
  const byList = /^mirror\+file:.*debian\.list$/.test(uri) ? 1 : 0;
  return byKey + byPath + byList;
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
