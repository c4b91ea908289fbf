import tokens from '../tokens.css?inline';
import help from '../ui/help.css?inline';
import ui from '../ui/ui.css?inline';
import sidebar from './sidebar.css?inline';

/** All styles of the sidebar as one text: they travel inside the script, so that no file of ours is fetched. */
export const css = [tokens, ui, help, sidebar].join('\n');
