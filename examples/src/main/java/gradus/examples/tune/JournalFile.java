package gradus.examples.tune;

import gradus.examples.failure.BadInputException;
import gradus.tuning.Setting;
import gradus.tuning.Trial;
import gradus.tuning.TrialJournal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A journal in a file of JSON lines: a header that says which search it belongs to, then a line for each finished trial, on disk
 * before the next one begins. A last line that was cut off, by a kill or a full disk, is dropped; its trial runs again.
 */
public final class JournalFile implements TrialJournal, AutoCloseable {

    private final Path file;
    private final FileChannel channel;
    private final Map<Integer, JournalLine> kept = new HashMap<>();

    private JournalFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Opens a journal, makes it if it is not there, and reads what it has.
     *
     * @param file where it is
     * @param header what the search is known by
     * @throws BadInputException if the file is not the journal of this search, is broken, or in use
     */
    public static JournalFile open(Path file, Map<String, String> header) {
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                JournalFile journal = new JournalFile(file, channel);
                journal.begin(new JournalHeader(header));
                return journal;
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new BadInputException(
                    "--journal: the file '" + file + "' cannot be used: " + e + "; name another", e);
        }
    }

    private void begin(JournalHeader header) throws IOException {
        requireAlone();
        byte[] content = new byte[Math.toIntExact(channel.size())];
        channel.read(ByteBuffer.wrap(content));
        List<String> lines = completeLines(content);
        if (lines.isEmpty()) {
            requireBeginningOf(header, new String(content, StandardCharsets.UTF_8));
            channel.truncate(0);
            append(header.line());
        } else {
            header.requireSame(lines.get(0), file);
            read(lines.subList(1, lines.size()));
            channel.truncate(length(lines));
            channel.position(channel.size());
        }
    }

    private void requireAlone() throws IOException {
        if (!lock()) {
            throw new BadInputException("--journal: '" + file + "' is in use by another search; name another file");
        }
    }

    private boolean lock() throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // in use within this process
        }
    }

    private static List<String> completeLines(byte[] content) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < content.length; i++) {
            if (content[i] == '\n') {
                lines.add(new String(content, start, i - start, StandardCharsets.UTF_8));
                start = i + 1;
            }
        }
        return lines;
    }

    private static long length(List<String> lines) {
        return lines.stream()
                .mapToLong(line -> line.getBytes(StandardCharsets.UTF_8).length + 1L)
                .sum();
    }

    // A file without a whole line is a journal whose header was cut off, or something else that is not to be
    // overwritten.
    private void requireBeginningOf(JournalHeader header, String content) {
        if (!header.line().startsWith(content)) {
            throw new BadInputException(
                    "--journal: '" + file + "' is there and is not the journal of a search; name another file");
        }
    }

    private void read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            JournalLine line = JournalLine.parse(lines.get(i), file, i + 2);
            kept.put(line.trial(), line);
        }
    }

    @Override
    public Optional<Trial> find(int index, Setting setting) {
        return Optional.ofNullable(kept.get(index)).map(line -> line.of(setting, file));
    }

    @Override
    public void add(Trial trial) {
        try {
            append(JournalLine.of(trial).json());
        } catch (IOException e) {
            throw new UncheckedIOException("the journal '" + file + "' cannot be written to: " + e.getMessage(), e);
        }
    }

    private void append(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
