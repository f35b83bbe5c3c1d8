package offprint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** The files that starts of the program brought, this one and later ones, until there is a window to receive them. */
final class Visitors implements AutoCloseable {

    private final Executor fx;
    private final List<List<Path>> waiting = new ArrayList<>();
    private Optional<Consumer<List<Path>>> host = Optional.empty();
    private volatile Optional<WindowDoor> door = Optional.empty();

    /** Visitors who are received on that executor's thread. */
    Visitors(Executor fx) {
        this.fx = fx;
    }

    /** Lets this start in, and opens the door to later ones. Safe to call from any thread. */
    void open(Path library, List<Path> files) {
        if (!files.isEmpty()) {
            come(files);
        }
        door = WindowDoor.open(library, this::come);
    }

    /** From now on, that one receives; first those who wait. On the thread of the executor. */
    void receivedBy(Consumer<List<Path>> receiver) {
        host = Optional.of(receiver);
        waiting.forEach(receiver);
        waiting.clear();
    }

    /** From now on, they wait for the next receiver. On the thread of the executor. */
    void letWait() {
        host = Optional.empty();
    }

    private void come(List<Path> files) {
        fx.execute(() -> host.ifPresentOrElse(receiver -> receiver.accept(files), () -> waiting.add(files)));
    }

    /** Shuts the door. */
    @Override
    public void close() {
        door.ifPresent(WindowDoor::close);
    }
}
