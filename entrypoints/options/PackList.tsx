import { useMemo, useState } from 'preact/hooks';
import { CategoryPhrases } from '../../components/CategoryPhrases.tsx';
import { PackSection } from '../../components/PackSection.tsx';
import { PatternItem } from '../../components/PatternItem.tsx';
import type { Pack } from '../../core/phrases/pack.ts';
import { patternKey } from '../../core/phrases/pattern-key.ts';
import type { PatternSearch } from '../../core/phrases/search-patterns.ts';
import { say } from '../../platform/say.ts';
import type { Settings } from '../../storage/settings.ts';
import type { PhraseCount } from '../../storage/tallies.ts';
import { exportPack } from './export-pack.ts';
import type { PhraseActions } from './use-phrase-actions.ts';

type Props = {
  pack: Pack;
  /** The pack that comes with Minuted. */
  base: Pack;
  search: PatternSearch;
  /** What the reader looks for; categories without it are left out. */
  words: string;
  settings: Settings;
  muted: ReadonlySet<string>;
  tallies: ReadonlyMap<string, PhraseCount>;
  actions: PhraseActions;
};

/** A pack with its categories and phrases, or those of them that the reader looks for. */
export function PackList({ pack, base, search, words, settings, muted, tallies, actions }: Props) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const found = useMemo(() => Map.groupBy(search(words), ({ category }) => category), [search, words]);
  const all = useMemo(() => Map.groupBy(pack.patterns, ({ category }) => category), [pack]);
  const isSearch = words.trim() !== '';
  const lists = { ...base.lists, ...pack.lists };
  if (isSearch && found.size === 0) return null;

  return (
    <PackSection
      pack={pack}
      on={!settings.packsOff.includes(pack.id)}
      onSwitch={(on) => void actions.switchPack(pack, on)}
      onExport={() =>
        actions.tell(say('packList_exportedAsLookInYourDownloads', { exportPack: exportPack(pack) }))
      }
      onRemove={pack.id === base.id ? null : () => void actions.removePack(pack)}
    >
      {pack.categories.map((category) => {
        const patterns = all.get(category.id) ?? [];
        const shown = found.get(category.id) ?? [];
        if (isSearch && shown.length === 0) return null;
        const key = patternKey(pack.id, category.id);
        return (
          <CategoryPhrases
            key={category.id}
            category={category}
            total={patterns.length}
            shown={shown.length}
            places={patterns.reduce(
              (sum, { id }) => sum + (tallies.get(patternKey(pack.id, id))?.places ?? 0),
              0,
            )}
            on={!settings.categoriesOff.includes(key)}
            open={isSearch || open.has(category.id)}
            onSwitch={(on) => void actions.switchCategory(key, category.name, on)}
            onOpen={(wanted) => {
              if (isSearch || wanted === open.has(category.id)) return;
              const others = [...open].filter((id) => id !== category.id);
              setOpen(new Set(wanted ? [...others, category.id] : others));
            }}
          >
            {() =>
              shown.map((pattern) => {
                const own = patternKey(pack.id, pattern.id);
                return (
                  <PatternItem
                    key={pattern.id}
                    pattern={pattern}
                    lists={lists}
                    count={tallies.get(own) ?? null}
                    muted={muted.has(own)}
                    onMute={(wanted) => void actions.mute(own, null, wanted)}
                  />
                );
              })
            }
          </CategoryPhrases>
        );
      })}
    </PackSection>
  );
}
