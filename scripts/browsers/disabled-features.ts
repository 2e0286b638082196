/** The address bar's list of suggestions, which Chromium draws as pages of its own. */
const SUGGESTIONS = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** What Playwright 1.65 switches off: Chromium obeys the last such switch alone, and ours comes after its own. */
const BY_PLAYWRIGHT = [
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'AimEnabled',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn',
];

/**
 * The switch of a Chromium that nobody sees. Its list of suggestions would be told of every step of every page, which is
 * work of two processes that no test looks at.
 */
export const DISABLED_FEATURES = `--disable-features=${[...BY_PLAYWRIGHT, ...SUGGESTIONS].join()}`;
