package dev.cfn4j.localcloud.wire;

/** Writes refusals as AWS Query services do. */
public final class FaultWriter {
    private FaultWriter() {}

    /** The answer to a request that is refused. */
    public static String write(AwsFault fault, String requestId) {
        return new XmlText()
                .open("ErrorResponse xmlns=\"http://cloudformation.amazonaws.com/doc/2010-05-15/\"")
                .open("Error")
                .element("Type", fault.status() < 500 ? "Sender" : "Receiver")
                .element("Code", fault.code())
                .element("Message", fault.message())
                .close("Error")
                .element("RequestId", requestId)
                .close("ErrorResponse")
                .toString();
    }
}
