package gradus.benchmarks.run;

import com.google.gson.stream.JsonWriter;
import gradus.benchmarks.run.Report.Section;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;

/**
 * The results for machines.
 *
 * @param machine that measured
 * @param command that reproduces them
 * @param date of the run, in UTC
 * @param sections what was measured
 */
record ResultJson(Machine machine, String command, String date, List<Section> sections) {

    String text() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginObject().name("date").value(date).name("command").value(command);
            machine(json);
            json.name("comparisons").beginArray();
            for (Section section : sections) {
                section(json, section);
            }
            json.endArray().endObject();
        }
        return text + "\n";
    }

    private void machine(JsonWriter json) throws IOException {
        json.name("machine").beginObject();
        json.name("cpu").value(machine.cpu()).name("vectors").value(machine.vectors());
        json.name("cores").value(machine.cores());
        json.name("system").value(machine.system()).name("jdk").value(machine.jdk());
        json.name("load").value(machine.load()).endObject();
    }

    private static void section(JsonWriter json, Section section) throws IOException {
        Comparison comparison = section.comparison();
        json.beginObject().name("id").value(comparison.id()).name("title").value(comparison.title());
        json.name("unit").value(comparison.unit()).name("contenders").beginArray();
        for (Timings timings : section.timings()) {
            contender(json, timings);
        }
        json.endArray().endObject();
    }

    // A description names the BLAS where the contender has one.
    private static void contender(JsonWriter json, Timings timings) throws IOException {
        json.beginObject().name("name").value(timings.name());
        json.name(timings.isAbsent() ? "absent" : "description").value(timings.description());
        if (!Double.isNaN(timings.number())) {
            json.name("number").value(timings.number());
        }
        numbers(json, "rounds", timings.rounds());
        numbers(json, "cpuRounds", timings.cpuRounds());
        json.endObject();
    }

    private static void numbers(JsonWriter json, String name, List<Double> numbers) throws IOException {
        json.name(name).beginArray();
        for (double number : numbers) {
            if (!Double.isNaN(number)) {
                json.value(number);
            }
        }
        json.endArray();
    }
}
