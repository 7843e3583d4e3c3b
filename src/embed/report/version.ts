/** The version of all that lies beside the loader: that of package.json, which a test compares. */
export const version = '0.1.0';
