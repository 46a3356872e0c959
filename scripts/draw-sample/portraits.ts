import { type Picture } from './paper.ts';
import { aiko } from './portraits/aiko.ts';
import { femke } from './portraits/femke.ts';
import { gosia } from './portraits/gosia.ts';
import { ines } from './portraits/ines.ts';
import { jelle } from './portraits/jelle.ts';
import { levent } from './portraits/levent.ts';
import { margarethe } from './portraits/margarethe.ts';
import { nkechi } from './portraits/nkechi.ts';
import { rafael } from './portraits/rafael.ts';
import { ruth } from './portraits/ruth.ts';
import { salma } from './portraits/salma.ts';
import { solveig } from './portraits/solveig.ts';
import { tomas } from './portraits/tomas.ts';

/** The people of the sample, each 800x1000. */
export const portraits = (): Picture[] => [
  { file: 'authors/aiko-tanabe.jpg', svg: aiko() },
  { file: 'authors/femke-de-boer.jpg', svg: femke() },
  { file: 'authors/ines-carvalho.jpg', svg: ines() },
  { file: 'authors/jelle-saathoff.jpg', svg: jelle() },
  { file: 'authors/levent-aydin.jpg', svg: levent() },
  { file: 'authors/malgorzata-wilk.jpg', svg: gosia() },
  { file: 'authors/margarethe-luehrs.jpg', svg: margarethe() },
  { file: 'authors/nkechi-amadi.jpg', svg: nkechi() },
  { file: 'authors/rafael-quispe.jpg', svg: rafael() },
  { file: 'authors/ruth-ellinger.jpg', svg: ruth() },
  { file: 'authors/salma-haddad.jpg', svg: salma() },
  { file: 'authors/solveig-haugen.jpg', svg: solveig() },
  { file: 'authors/tomas-arrieta.jpg', svg: tomas() },
];
