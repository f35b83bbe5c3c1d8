package offprint.images;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;

/** Takes in a picture and nothing else: stops at the first bytes that are none, and at the limit. */
final class PictureBody implements BodySubscriber<byte[]> {

    private final CompletableFuture<byte[]> body = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final AtomicLong received;
    private final long most;
    private Flow.Subscription subscription;
    private boolean isPicture;

    /** @param received counts along, also if nothing comes of it */
    PictureBody(long most, AtomicLong received) {
        this.most = most;
        this.received = received;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        if (body.isDone()) {
            subscription.cancel();
        } else {
            subscription.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        if (body.isDone()) {
            return;
        }
        for (var buffer : buffers) {
            received.addAndGet(buffer.remaining());
            if (bytes.size() + (long) buffer.remaining() > most) {
                refuse(new Refusal.TooLarge(most));
                return;
            }
            var part = new byte[buffer.remaining()];
            buffer.get(part);
            bytes.writeBytes(part);
        }
        if (!isPicture && bytes.size() >= ImageHeader.ENOUGH_FOR_TYPE) {
            isPicture = ImageHeader.type(bytes.toByteArray()).isPresent();
            if (!isPicture) {
                refuse(new Refusal.NotAPicture());
                return;
            }
        }
        subscription.request(1);
    }

    /** Refuses before the first byte, by what the server says itself. */
    void refuseAtOnce(Refusal reason) {
        body.completeExceptionally(new RefusedException(reason));
    }

    private void refuse(Refusal reason) {
        refuseAtOnce(reason);
        subscription.cancel();
    }

    @Override
    public void onError(Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(bytes.toByteArray());
    }
}
