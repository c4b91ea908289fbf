/** As `--font` of tokens.css has it; a test compares the two. */
const family = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** One font of each weight that the panel shows when it opens, for `warmingFonts`. */
export const fonts = [400, 600, 650].map((weight) => `${weight} 15px ${family}`);
