import { render } from 'preact';
import { LogCheck } from '../../components/LogCheck.tsx';
import { namePage } from '../../platform/name-page.ts';
import { checkLog } from '../../storage/log.ts';
import { keepHiddenTabInStep } from './keep-in-step.ts';
import { Keeping } from './Keeping.tsx';
import { Locker } from './Locker.tsx';
import { Loss } from './Loss.tsx';

namePage('title_locker');
keepHiddenTabInStep();

const asked = new URLSearchParams(location.search);
render(
  <>
    <Loss />
    <Locker wanted={asked.get('quote')} find={asked.get('find') ?? ''} />
    <Keeping />
    <LogCheck check={checkLog} quoteAddress={(id) => `locker.html?quote=${id}`} />
  </>,
  document.getElementById('app')!,
);
