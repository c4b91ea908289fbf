import tokens from '../tokens.css?inline';
import help from '../ui/help.css?inline';
import ui from '../ui/ui.css?inline';
import cards from './cards.css?inline';
import launcher from './launcher.css?inline';
import lead from './lead.css?inline';
import menu from './menu.css?inline';
import panel from './panel.css?inline';
import sections from './sections.css?inline';

/** All styles of the sidebar as one text: they travel inside the script, so that no file of ours is fetched. */
export const css = [tokens, ui, help, panel, lead, cards, sections, menu, launcher].join('\n');
