package offprint.export;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import offprint.html.Picture;

/** Pictures of every kind that an export may get, drawn here. */
final class DrawnPictures {

    static final Picture PHOTO = picture("photo-1200x800.jpg", "港口");
    static final Picture HUGE = picture("huge-6000x40.jpg", "长卷");
    static final Picture DRAWING = picture("drawing-300x200.png", "图表");
    static final Picture CLEAR = picture("clear-64x64.png", "");
    static final Picture ICON = picture("icon-16x16.png", "★");
    static final Picture ANIMATION = picture("moving-120x80.gif", "潮汐");
    static final Picture OLD = picture("old-90x60.bmp", "旧图");
    static final Picture NOT_HERE = picture("missing-1x1.none", "没有");
    static final Picture BROKEN = picture("broken-1x1.cut", "坏的");
    static final Picture[] ALL = {PHOTO, HUGE, DRAWING, CLEAR, ICON, ANIMATION, OLD};

    private DrawnPictures() {
    }

    private static Picture picture(String name, String alt) {
        return new Picture("https://static.example.com/" + name, alt);
    }

    /** The picture as its address describes it; empty if that is the address of something else. */
    static Optional<byte[]> picture(String url) throws IOException {
        if (!url.matches(".*-\\d+x\\d+\\.[a-z]+")) {
            return Optional.empty();
        }
        String[] parts = url.substring(url.lastIndexOf('-') + 1).split("[x.]");
        return switch (parts[2]) {
            case "none" -> Optional.empty();
            case "cut" -> Optional.of(Arrays.copyOf(draw("png", 40, 40, true), 60));
            default -> Optional.of(draw(parts[2], Integer.parseInt(parts[0]), Integer.parseInt(parts[1]),
                    url.contains("clear")));
        };
    }

    private static byte[] draw(String format, int width, int height, boolean isClear) throws IOException {
        var image = new BufferedImage(width, height,
                isClear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(0x336699));
        pen.fillOval(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }
}
