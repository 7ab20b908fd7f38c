// The bundle's first file: it checks the version of Node (a banner of rolldown.config.ts) before anything that an old one cannot read.
await import('./main.ts');
