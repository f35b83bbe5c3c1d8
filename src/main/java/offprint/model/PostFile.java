package offprint.model;

import java.util.Arrays;

/**
 * One post as its file is: the path inside its archive, with {@code /} between folders, and the untouched bytes.
 * The bytes are shared, not copied: nobody may change them.
 */
public record PostFile(String path, byte[] bytes) {

    /** The last part of the path, such as {@code 2021-09-02-title.md}. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PostFile file && path.equals(file.path) && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return path + " (" + bytes.length + " bytes)";
    }
}
