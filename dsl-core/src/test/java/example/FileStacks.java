package example;

import dev.cfn4j.dsl.Part;
import dev.cfn4j.dsl.Stack;
import java.util.Map;

/** Stack classes that read files wrongly; each has its mistake where the comment says so. */
public final class FileStacks {
    private FileStacks() {}

    public static final class UnknownColumn extends Stack {
        @Override
        protected void define() {
            var table = table("vpc.txt");
            table.where("regoin", "us-east-1"); // UnknownColumn
        }
    }

    public static final class SeveralRows extends Stack {
        @Override
        protected void define() {
            table("vpc.txt").where("env", "qa").get("subnet"); // SeveralRows
        }
    }

    public static final class MissingFile extends Stack {
        @Override
        protected void define() {
            file("pol.sh"); // MissingFile
        }
    }

    public static final class OutsideOfTheProject extends Stack {
        @Override
        protected void define() {
            file("maps/../../../secrets.txt"); // OutsideOfTheProject
        }
    }

    public static final class AbsolutePath extends Stack {
        @Override
        protected void define() {
            loadFromFile("/etc/hosts.yaml"); // AbsolutePath
        }
    }

    public static final class YamlBomb extends Stack {
        @Override
        protected void define() {
            metadata("Data", loadFromFile("bomb.yaml")); // YamlBomb
        }
    }

    public static final class Json5Comment extends Stack {
        @Override
        protected void define() {
            metadata("Data", loadFromFile("commented.json")); // Json5Comment
        }
    }

    public static final class NotUtf8 extends Stack {
        @Override
        protected void define() {
            description(file("latin1.txt")); // NotUtf8
        }
    }

    public static final class NoSuchMapping extends Stack {
        @Override
        protected void define() {
            mapping("Image", "maps/images.yaml"); // NoSuchMapping
        }
    }

    public static final class UnknownName extends Stack {
        @Override
        protected void define() {
            add(new Queue("Reader").queueName(interpolateFile("wrong.txt", Map.of("stage", "test")))); // UnknownName
            add(new Queue("Inbox"));
        }
    }

    public static final class UnknownLocal extends Stack {
        @Override
        protected void define() {
            interpolate("a\n{{#if locals.stagee}}b{{/if}}", Map.of("stage", "test")); // UnknownLocal
        }
    }

    public static final class MissingFileInAPart extends Stack {
        @Override
        protected void define() {
            new Poller(part("Mail"));
        }
    }

    static final class Poller extends Part {
        Poller(Part place) {
            super(place);
            file("pol.sh"); // MissingFileInAPart
        }
    }

    public static final class BlockForever extends Stack {
        @Override
        protected void define() {
            interpolate("{{#if x}}", Map.of("x", true)); // BlockForever
        }
    }

    public static final class BrokenTable extends Stack {
        @Override
        protected void define() {
            table("broken.csv"); // BrokenTable
        }
    }

    public static final class NoMap extends Stack {
        @Override
        protected void define() {
            loadFromFile("maps/images.yaml").at("Mappings", "Images").items(); // NoMap
        }
    }

    public static final class Good extends Stack {
        @Override
        protected void define() {
            add(new Queue("Reader").queueName(interpolateFile("poll.sh")));
            add(new Queue("Inbox"));
            mapping("Images", "maps/images.yaml");
            mapping("Subnets").from(table("vpc.txt").map("env", "region", "subnet"));
            metadata("Images", loadFromFile("maps/images.yaml").at("Mappings", "Images", "us-east-1"));
        }
    }
}
