package org.parley.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelTest {

  private static final int LONG = 3_000_000;

  private final Shelf shelf = new Shelf(2 * LONG);

  private Parcel packed(byte[] content, Caller caller) {
    return Parcel.of(Reply.of("text/plain", out -> out.write(content)), shelf, caller);
  }

  private static byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  private static byte[] sent(Parcel parcel) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AtomicBoolean ended = new AtomicBoolean();
    Content.Sink sink =
        (last, piece, callback) -> {
          out.writeBytes(BufferUtil.toArray(piece == null ? BufferUtil.EMPTY_BUFFER : piece));
          ended.set(last);
          callback.succeeded();
        };
    CompletableFuture<Void> done = new CompletableFuture<>();
    parcel.sendTo(sink, ByteBufferPool.NON_POOLING, Callback.from(done));
    done.join();
    assertThat(ended).isTrue();
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 1 << 20, (1 << 20) + 1, LONG})
  void whatIsPackedIsSentAndNothingStays(int length) {
    byte[] content = bytes(length);
    Parcel parcel = packed(content, Caller.GUEST);
    assertThat(parcel.length()).isEqualTo(length);
    assertThat(shelf.taken()).isEqualTo(length > 1 << 20 ? length : 0);
    assertThat(sent(parcel)).isEqualTo(content);
    assertThat(shelf.taken()).isZero();
  }

  @Test
  void aClientThatGoesAwayLeavesNothing() {
    Parcel parcel = packed(bytes(LONG), Caller.GUEST);
    CompletableFuture<Void> done = new CompletableFuture<>();
    parcel.sendTo(
        (last, piece, callback) -> callback.failed(new IOException("it went away")),
        ByteBufferPool.NON_POOLING,
        Callback.from(done));
    assertThat(done).isCompletedExceptionally();
    assertThat(shelf.taken()).isZero();
  }

  @Test
  void whatBreaksOffIsNoAnswerAndLeavesNothing() {
    Reply broken =
        Reply.of(
            "text/plain",
            out -> {
              out.write(bytes(LONG));
              throw new IOException("the disk is full");
            });
    assertThatThrownBy(() -> Parcel.of(broken, shelf, Caller.GUEST))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(shelf.taken()).isZero();
  }

  @Test
  void guestsThatDoNotFetchTheirAnswersGetNoMoreRoomAndTheOwnerDoes() {
    Parcel first = packed(bytes(LONG), Caller.GUEST);
    Parcel second = packed(bytes(LONG), Caller.GUEST);
    assertThatThrownBy(() -> packed(bytes(LONG), Caller.GUEST))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.status()).isEqualTo(503);
              assertThat(refusal.headers()).containsKey("Retry-After");
            });
    assertThat(sent(packed(bytes(10), Caller.GUEST))).hasSize(10);
    assertThat(sent(packed(bytes(LONG), Caller.OWNER))).hasSize(LONG);
    sent(first);
    assertThat(sent(packed(bytes(LONG), Caller.GUEST))).hasSize(LONG);
    second.close();
    assertThat(shelf.taken()).isZero();
  }
}
