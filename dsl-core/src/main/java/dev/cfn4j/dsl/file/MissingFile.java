package dev.cfn4j.dsl.file;

import dev.cfn4j.dsl.TemplateException;
import dev.cfn4j.dsl.check.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file that is not there: where it was looked for, and what may have been meant. */
record MissingFile(String name, ClassPathFiles beside, DirectoryFiles project) {
    TemplateException exception() {
        return new TemplateException("there is no file `" + name + "`: looked beside the class " + beside
                + " (on the class path, " + beside.place(name) + "), then in the project's directory"
                + near().map(found -> "; did you mean `" + found + "`?").orElse(""));
    }

    private Optional<String> near() {
        int slash = name.lastIndexOf('/');
        String folder = slash < 0 ? "" : name.substring(0, slash);
        List<String> candidates = new ArrayList<>(beside.list(folder));
        candidates.addAll(project.list(folder));
        return Suggestion.nearest(name.substring(slash + 1), candidates)
                .map(found -> slash < 0 ? found : folder + "/" + found);
    }
}
