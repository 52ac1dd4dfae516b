package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WatchedOutputTest {

    @Test
    void passesEverythingOn() {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        WatchedOutput output = new WatchedOutput(target, 4);
        output.write("harbour".getBytes(StandardCharsets.UTF_8), 0, 7);
        output.write('!');
        output.flush();
        assertThat(target.toString(StandardCharsets.UTF_8)).isEqualTo("harbour!");
        assertThat(output.failure()).isEmpty();
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailure() {
        assertThat(failing("Broken pipe").failure()).isEmpty();
        assertThat(failing("The pipe is being closed").failure()).isEmpty();
    }

    @Test
    void aFullDiskIs() {
        assertThat(failing("No space left on device").failure()).isEqualTo("No space left on device");
    }

    private static WatchedOutput failing(String message) {
        WatchedOutput output = new WatchedOutput(
                new OutputStream() {
                    @Override
                    public void write(int octet) throws IOException {
                        throw new IOException(message);
                    }
                },
                4);
        output.write("harbour".getBytes(StandardCharsets.UTF_8), 0, 7);
        output.flush();
        return output;
    }
}
