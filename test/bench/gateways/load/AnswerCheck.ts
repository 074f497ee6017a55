import { isAnswer } from '../queries/isAnswer';
import type { BenchmarkRequest } from './Requests';

/** Compares answers whole: with the text of one that was found right, and where that differs, value by value. */
export class AnswerCheck {
  private right: Buffer | undefined;
  /** What was wrong with the first wrong answer. */
  complaint: string | undefined;

  /** The text that an answer has when it is right, as far as it is known. */
  textFor({ isFresh }: BenchmarkRequest): Buffer | undefined {
    return isFresh ? undefined : this.right;
  }

  isRight(request: BenchmarkRequest, status: number, text: Buffer): boolean {
    if (status === 200 && hasRightData(request, text)) {
      if (!request.isFresh) this.right ??= text;
      return true;
    }
    this.complaint ??= `${status} ${text.toString('utf8', 0, 300)}`;
    return false;
  }
}

function hasRightData({ expected, selections }: BenchmarkRequest, text: Buffer): boolean {
  try {
    const { data, errors } = JSON.parse(text.toString()) as { data?: unknown; errors?: unknown };
    return errors === undefined && isAnswer(data, expected, selections);
  } catch {
    return false;
  }
}
