// First: what follows says its texts from there.
import '../english-messages.ts';

export { errorText } from '../../components/error-text.ts';
