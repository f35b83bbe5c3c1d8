package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import offprint.ui.reader.ImageSource;
import offprint.ui.reader.NetworkGate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowDoorTest {

    private static final List<Path> POSTS = List.of(Path.of("/posts/雾港的灯.md").toAbsolutePath(),
            Path.of("/posts/an archive.zip").toAbsolutePath());

    @TempDir
    private Path folder;

    private final BlockingQueue<List<Path>> visits = new LinkedBlockingQueue<>();
    private Path library;

    @BeforeEach
    void library() {
        library = folder.resolve("library.db");
    }

    @Test
    void aSecondStartHandsItsFilesOver() throws InterruptedException {
        try (var _ = door()) {
            assertTrue(WindowDoor.handOver(library, POSTS));
            assertEquals(POSTS, visits.take());
        }
    }

    @Test
    void aSecondStartWithoutFilesIsHeardToo() throws InterruptedException {
        try (var _ = door()) {
            assertTrue(WindowDoor.handOver(library, List.of()));
            assertEquals(List.of(), visits.take());
        }
    }

    @Test
    void nobodyHearsWhereThereIsNoWindowOnThatLibrary() {
        try (var _ = door()) {
            assertFalse(WindowDoor.handOver(folder.resolve("other.db"), POSTS));
        }
        assertFalse(WindowDoor.handOver(library, POSTS));
    }

    @Test
    void onlyOneWindowHasTheDoor() throws InterruptedException {
        try (var _ = door()) {
            assertEquals(Optional.empty(), WindowDoor.open(library, visits::add));
            assertTrue(WindowDoor.handOver(library, POSTS), "the first still hears");
            assertEquals(POSTS, visits.take());
        }
        door().close();
    }

    @Test
    void aSocketThatACrashLeftIsReplaced() throws IOException, InterruptedException {
        var place = DoorPlace.of(library).orElseThrow();
        DoorPlace.make(place);
        try (var dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            dead.bind(UnixDomainSocketAddress.of(DoorPlace.socket(place)));
        }
        assertTrue(Files.exists(DoorPlace.socket(place)));
        assertFalse(WindowDoor.handOver(library, POSTS));

        try (var _ = door()) {
            assertTrue(WindowDoor.handOver(library, POSTS));
            assertEquals(POSTS, visits.take());
        }
    }

    @Test
    void garbageIsNoVisitAndHarmsNothing() throws IOException, InterruptedException {
        try (var _ = door()) {
            for (String garbage : List.of("", "GET / HTTP/1.1\r\n\r\n", "offprint-visit-1", "offprint-visit-1\0/a",
                    "offprint-visit-1\0relative\0", "offprint-visit-1\0\0\0", "x".repeat(100_000))) {
                assertEquals(-1, answer(garbage.getBytes(StandardCharsets.UTF_8)), garbage);
            }
            assertEquals(-1, answer(new byte[] {(byte) 0xff, 0, (byte) 0xfe, 0}));
            assertTrue(WindowDoor.handOver(library, POSTS));
            assertEquals(POSTS, visits.take(), "nothing came before");
        }
    }

    @Test
    void aVisitThatIsTooLongIsNotMade() {
        var many = IntStream.range(0, Visit.LONGEST / 100).mapToObj(i -> folder.resolve("x".repeat(99) + i)).toList();
        try (var _ = door()) {
            assertFalse(WindowDoor.handOver(library, many));
            assertEquals(0, visits.size());
        }
    }

    @Test
    void aPathTooLongForASocketHasAShortOne() throws IOException, InterruptedException {
        var deep = Files.createDirectories(folder.resolve("很深的文件夹".repeat(8)));
        library = deep.resolve("library.db");
        assertFalse(DoorPlace.of(library).orElseThrow().startsWith(deep));

        try (var _ = door()) {
            assertTrue(WindowDoor.handOver(library, POSTS));
            assertEquals(POSTS, visits.take());
        }
        var place = DoorPlace.of(library).orElseThrow();
        Files.delete(DoorPlace.lock(place));
        Files.delete(place);
    }

    @Test
    void twoLibrariesWithLongPathsHaveTwoDoors() {
        var runtime = Path.of("/run/user/7").toAbsolutePath();
        var deep = folder.resolve("x".repeat(120));
        assertFalse(DoorPlace.of(deep.resolve("a.db"), runtime).equals(DoorPlace.of(deep.resolve("b.db"), runtime)));
        assertEquals(Optional.empty(), DoorPlace.of(deep.resolve("a.db"), deep), "no path is short enough");
    }

    @Test
    void onlyTheOwnerMayKnock() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "the system has such permissions");
        try (var _ = door()) {
            assertEquals("rwx------", PosixFilePermissions.toString(
                    Files.getPosixFilePermissions(DoorPlace.of(library).orElseThrow())));
        }
    }

    @Test
    void theNetworkGateIsNotAsked() throws InterruptedException {
        var gate = NetworkGate.install(ImageSource.NONE);
        int before = gate.attempts();
        try (var _ = door()) {
            assertTrue(WindowDoor.handOver(library, POSTS));
            assertEquals(POSTS, visits.take());
        }
        assertEquals(before, gate.attempts());
    }

    @Test
    void whoComesBeforeTheWindowWaitsForIt() {
        var received = new LinkedBlockingQueue<List<Path>>();
        try (var visitors = new Visitors(Runnable::run)) {
            visitors.open(library, POSTS);
            visitors.receivedBy(received::add);
            assertEquals(POSTS, received.poll());

            assertTrue(WindowDoor.handOver(library, POSTS.subList(0, 1)));
            assertEquals(POSTS.subList(0, 1), received.poll());
        }
    }

    private WindowDoor door() {
        return WindowDoor.open(library, visits::add).orElseThrow();
    }

    private int answer(byte[] message) throws IOException {
        var socket = DoorPlace.socket(DoorPlace.of(library).orElseThrow());
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            channel.write(ByteBuffer.wrap(message));
            channel.shutdownOutput();
            return Channels.newInputStream(channel).read();
        }
    }
}
