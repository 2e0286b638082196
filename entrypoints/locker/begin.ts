import '../../components/theme.css';
import '../../components/citation.css';
import '../../components/export.css';
import '../../components/private-words.css';
import './style.css';
import './list.css';
import './side.css';
import { readEarlyRows } from './early-rows.ts';

// The first rows are read out of the database while the page itself is loaded.
readEarlyRows();
void import('./main.tsx');
