package offprint.cli;

import java.lang.reflect.Constructor;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands: each takes its {@link Surroundings} in the constructor, instead of finding them somewhere static. */
final class Commands implements IFactory {

    private final Surroundings surroundings;

    Commands(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (LibraryCommand.class.isAssignableFrom(type)) {
            Constructor<K> constructor = type.getDeclaredConstructor(Surroundings.class);
            return constructor.newInstance(surroundings);
        }
        return CommandLine.defaultFactory().create(type);
    }
}
