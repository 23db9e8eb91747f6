/** The strip over every view: "24 of 59 rated, 5 contested, 3 named by the State, 9 past their date". */
export interface Coverage {
  rated: number;
  applicable: number;
  contested: number;
  gapNamed: number;
  pastDate: number;
}
