// The dark scheme, from rules written for [data-fr-theme="dark"]: it holds on screens, never on paper, for who chose it,
// and for who chose nothing and whose system is dark, scripts or not.
import postcss from 'postcss';

const CHOSEN = /(?::root)?\[data-fr-theme=["']?dark["']?\]/g;
const NOT_CHOSEN = ':root:not([data-fr-theme])';

const isDark = (selector) => selector.search(CHOSEN) >= 0;

function onScreens(rule, params, selectors) {
  return postcss.atRule({ name: 'media', params, nodes: [rule.clone({ selectors })] });
}

export const darkScheme = {
  postcssPlugin: 'dark-scheme',
  OnceExit(root) {
    root.walkRules((rule) => {
      const dark = rule.selectors.filter(isDark);
      if (dark.length === 0 || isOnScreens(rule)) {
        return;
      }
      const ofTheSystem = dark.map((selector) => selector.replace(CHOSEN, NOT_CHOSEN));
      rule.after(onScreens(rule, 'screen and (prefers-color-scheme:dark)', ofTheSystem));
      rule.after(onScreens(rule, 'screen', dark));
      if (dark.length === rule.selectors.length) {
        rule.remove();
      } else {
        rule.selectors = rule.selectors.filter((selector) => !isDark(selector));
      }
    });
  },
};

/** What was made above is met again on the way through the sheet. */
function isOnScreens(rule) {
  return rule.parent?.type === 'atrule' && rule.parent.params === 'screen';
}
