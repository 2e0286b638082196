/**
 * Stands for the DOM iterator of mark.js in what is built (wxt.config.ts): every text node to paint is given to
 * mark.js, which has none to look for.
 */
export default null;
