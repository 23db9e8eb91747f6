/** Says a key in the reader's language; values take the places $1, $2 … */
export type Text = (key: string, ...values: (string | number)[]) => string;
