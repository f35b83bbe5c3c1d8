package offprint.images;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pictures for as long as the program runs, the ones not looked at for longest given up first. Safe from any thread.
 */
final class SessionImages {

    private final Map<String, byte[]> pictures = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private long size;

    /** @param most bytes of all of them */
    SessionImages(long most) {
        this.most = most;
    }

    synchronized boolean has(String name) {
        return pictures.containsKey(name);
    }

    synchronized Optional<byte[]> get(String name) {
        return Optional.ofNullable(pictures.get(name));
    }

    synchronized void put(String name, byte[] bytes) {
        var before = pictures.put(name, bytes);
        size += bytes.length - (before == null ? 0 : before.length);
        var oldest = pictures.entrySet().iterator();
        while (size > most && pictures.size() > 1) {
            size -= oldest.next().getValue().length;
            oldest.remove();
        }
    }

    synchronized void remove(String name) {
        var gone = pictures.remove(name);
        size -= gone == null ? 0 : gone.length;
    }
}
