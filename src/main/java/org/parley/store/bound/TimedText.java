package org.parley.store.bound;

/**
 * A text that looks at the clock while it is being read: the only way into a regular expression
 * that tries one thing after another.
 */
final class TimedText implements CharSequence {

  /** Some microseconds of matching. */
  private static final int STEPS = 1024;

  private final CharSequence text;
  private final Bounds bounds;
  private int steps;

  TimedText(CharSequence text, Bounds bounds) {
    this.text = text;
    this.bounds = bounds;
  }

  @Override
  public char charAt(int index) {
    steps++;
    if (steps == STEPS) {
      steps = 0;
      bounds.requireTime();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new TimedText(text.subSequence(start, end), bounds);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
