package offprint;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Where a window hears of later starts on its library: a Unix domain socket in a folder only its owner may enter. Who
 * holds the lock beside it has the window, so a socket that a crash left is known for what it is. Nothing of it touches
 * the network.
 */
final class WindowDoor implements AutoCloseable {

    private static final System.Logger LOGGER = System.getLogger(WindowDoor.class.getName());
    private static final int HEARD = 1;
    private static final int SECONDS_FOR_AN_ANSWER = 5;

    private final FileChannel lock;
    private final ServerSocketChannel socket;
    private final Path place;
    private final Consumer<List<Path>> visitor;

    private WindowDoor(FileChannel lock, ServerSocketChannel socket, Path place, Consumer<List<Path>> visitor) {
        this.lock = lock;
        this.socket = socket;
        this.place = place;
        this.visitor = visitor;
    }

    /**
     * Opens the door of the library in that file. Visits are told on a thread of their own.
     *
     * @return empty if another window has the door, or where there can be none; the window then stands alone
     */
    static Optional<WindowDoor> open(Path library, Consumer<List<Path>> visitor) {
        try {
            var folder = DoorPlace.of(library);
            return folder.isEmpty() ? Optional.empty() : open(visitor, folder.get());
        } catch (IOException | UnsupportedOperationException e) {
            LOGGER.log(System.Logger.Level.INFO, "a second start will not find this window", e);
            return Optional.empty();
        }
    }

    private static Optional<WindowDoor> open(Consumer<List<Path>> visitor, Path folder) throws IOException {
        DoorPlace.make(folder);
        var lock = FileChannel.open(DoorPlace.lock(folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isOurs(lock)) {
            lock.close();
            return Optional.empty();
        }
        var place = DoorPlace.socket(folder);
        ServerSocketChannel socket = null;
        try {
            Files.deleteIfExists(place);
            socket = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            socket.bind(UnixDomainSocketAddress.of(place));
        } catch (IOException | UnsupportedOperationException e) {
            lock.close();
            if (socket != null) {
                socket.close();
            }
            throw e;
        }
        var door = new WindowDoor(lock, socket, place, visitor);
        Thread.ofVirtual().name("window-door").start(door::listen);
        return Optional.of(door);
    }

    private static boolean isOurs(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException _) {
            // Another window of this very process.
            return false;
        }
    }

    /**
     * Hands these files, none is fine, to the window on that library, which then comes to the front.
     *
     * @return whether there is such a window and it has heard; after five seconds without an answer it has not
     */
    static boolean handOver(Path library, List<Path> files) {
        var folder = DoorPlace.of(library);
        if (folder.isEmpty() || !Files.exists(DoorPlace.socket(folder.get()))) {
            return false;
        }
        var call = new FutureTask<>(() -> call(folder.get(), files));
        var caller = Thread.ofVirtual().name("window-call").start(call);
        try {
            return call.get(SECONDS_FOR_AN_ANSWER, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            LOGGER.log(System.Logger.Level.DEBUG, "no window answers", e);
            // Closes the channel the caller waits on.
            caller.interrupt();
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean call(Path folder, List<Path> files) throws IOException {
        // Fails if the folder is somebody else's, who would learn the names of the files.
        DoorPlace.make(folder);
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(DoorPlace.socket(folder)))) {
            Channels.newOutputStream(channel).write(Visit.bytes(files));
            channel.shutdownOutput();
            return Channels.newInputStream(channel).read() == HEARD;
        }
    }

    private void listen() {
        while (socket.isOpen()) {
            try {
                var channel = socket.accept();
                Thread.ofVirtual().name("window-visit").start(() -> hear(channel));
            } catch (ClosedChannelException _) {
                return;
            } catch (IOException e) {
                LOGGER.log(System.Logger.Level.WARNING, "the door of the window is closed", e);
                return;
            }
        }
    }

    private void hear(SocketChannel channel) {
        try (channel) {
            var visit = Visit.read(Channels.newInputStream(channel));
            if (visit.isPresent()) {
                visitor.accept(visit.get());
                Channels.newOutputStream(channel).write(HEARD);
            } else {
                LOGGER.log(System.Logger.Level.WARNING, "something came through the door that is no visit");
            }
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.DEBUG, "a visitor left", e);
        }
    }

    /** Shuts the door; the next start opens a window of its own. */
    @Override
    public void close() {
        // In this order: who gets the lock may have made a new socket already.
        try (lock; socket) {
            Files.deleteIfExists(place);
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.DEBUG, "the door was shut badly", e);
        }
    }
}
