/** What a screen shows of a refusal: RFC 9457 as the API speaks it, already in the reader's language. */
export interface ProblemView {
  title: string;
  /** 403 and 404: asking again changes nothing. */
  status?: number;
  detail?: string;
  errors?: FieldError[];
}

export interface FieldError {
  path: string;
  code: string;
  message: string;
}
