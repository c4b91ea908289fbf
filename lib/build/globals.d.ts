/** True in the test build alone: shadow roots are open, so that tools can look in (design.md, decision 5). */
declare const __OPEN_SHADOW__: boolean;
