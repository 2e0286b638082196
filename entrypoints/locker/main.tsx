import { render } from 'preact';
import type { ComponentChildren } from 'preact';
import { namePage } from '../../platform/name-page.ts';
import { useFirstRows } from './first-rows.ts';
import { keepHiddenTabInStep } from './keep-in-step.ts';
import { late, loadLateParts } from './late.ts';
import { Locker } from './Locker.tsx';

const Keeping = late(({ Keeping }) => Keeping);
const LogCheck = late(({ LogCheck }) => LogCheck);
const Loss = late(({ Loss }) => Loss);

namePage('title_locker');
keepHiddenTabInStep();

const asked = new URLSearchParams(location.search);
render(
  <>
    <AfterFirstRows>
      <Loss />
    </AfterFirstRows>
    <Locker wanted={asked.get('quote')} find={asked.get('find') ?? ''} />
    <AfterFirstRows>
      <Keeping />
      <LogCheck
        check={async (onProgress) => (await loadLateParts()).checkLog(onProgress)}
        quoteAddress={(id) => `locker.html?quote=${id}`}
      />
    </AfterFirstRows>
  </>,
  document.getElementById('app')!,
);

function AfterFirstRows({ children }: { children: ComponentChildren }) {
  return useFirstRows() ? <>{children}</> : null;
}
