import type { Pack } from './pack.ts';
import about from './send-pack/about.json' with { type: 'json' };
import bud from './send-pack/bud.json' with { type: 'json' };
import dem from './send-pack/dem.json' with { type: 'json' };
import forms from './send-pack/forms.json' with { type: 'json' };
import inc from './send-pack/inc.json' with { type: 'json' };
import lim from './send-pack/lim.json' with { type: 'json' };
import lists from './send-pack/lists.json' with { type: 'json' };
import out from './send-pack/out.json' with { type: 'json' };
import p16 from './send-pack/p16.json' with { type: 'json' };
import par from './send-pack/par.json' with { type: 'json' };
import paragraphs from './send-pack/paragraphs.json' with { type: 'json' };
import sec from './send-pack/sec.json' with { type: 'json' };
import sps from './send-pack/sps.json' with { type: 'json' };
import thr from './send-pack/thr.json' with { type: 'json' };
import tra from './send-pack/tra.json' with { type: 'json' };
import tri from './send-pack/tri.json' with { type: 'json' };

/** One file a category, its patterns with it, so that whoever edits a phrase sees its neighbours. */
const categories = [lim, dem, sps, out, bud, thr, inc, par, p16, tra, tri, sec];

/**
 * The pack that comes with Minuted. It is data of our own, checked against `packSchema` by a test and not when it is
 * loaded, so that no checker has to be loaded with it.
 */
export const sendPack = {
  ...about,
  lists,
  forms,
  categories: categories.map(({ patterns: _patterns, ...category }) => category),
  patterns: categories.flatMap(({ id, patterns }) =>
    patterns.map((pattern) => ({ ...pattern, category: id })),
  ),
  ...paragraphs,
} as Pack;
