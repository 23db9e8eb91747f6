/** Version of the published method; every export and every report bears it. */
export const METHOD_VERSION = '1.0';
