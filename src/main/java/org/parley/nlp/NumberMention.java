package org.parley.nlp;

import java.math.BigDecimal;

/**
 * A number as the recogniser reads it, with its hedge.
 *
 * @param first index of its first token in the sentence, from 1
 * @param last index of its last token
 * @param value the number
 * @param comparison {@code =}, {@code ~}, {@code >}, {@code <}, {@code >=} or {@code <=}
 * @param unit currency or percent, in the words of the text; empty for a plain number
 */
public record NumberMention(
    int first, int last, BigDecimal value, String comparison, String unit) {}
