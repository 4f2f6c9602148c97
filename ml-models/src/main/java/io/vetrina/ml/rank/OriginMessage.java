// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import io.vetrina.ml.model.DataWindow;
import io.vetrina.ml.model.ModelOrigin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The messages Origin and Metric of {@code ranker.proto}. */
final class OriginMessage {

    private OriginMessage() {}

    static byte[] write(ModelOrigin origin) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        out.writeInt64(1, origin.seed());
        out.writeString(2, origin.dataHash());
        out.writeString(3, origin.window().description());
        out.writeInt64(4, origin.window().from().toEpochMilli());
        out.writeInt64(5, origin.window().until().toEpochMilli());
        out.writeInt32(6, origin.examples());
        out.writeString(7, origin.parentHash());
        out.writeString(8, origin.weightsHash());
        out.writeString(9, origin.settings());
        for (Map.Entry<String, Double> metric : new TreeMap<>(origin.metrics()).entrySet()) {
            out.writeByteArray(10, metric(metric));
        }
        out.flush();
        return bytes.toByteArray();
    }

    private static byte[] metric(Map.Entry<String, Double> metric) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        out.writeString(1, metric.getKey());
        out.writeDouble(2, metric.getValue());
        out.flush();
        return bytes.toByteArray();
    }

    static ModelOrigin read(byte[] bytes) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(bytes);
        long seed = 0;
        long from = 0;
        long until = 0;
        int examples = 0;
        String[] texts = new String[10];
        Arrays.fill(texts, "");
        Map<String, Double> metrics = new TreeMap<>();
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            int field = WireFormat.getTagFieldNumber(tag);
            switch (field) {
                case 1 -> seed = in.readInt64();
                case 2, 3, 7, 8, 9 -> texts[field] = in.readString();
                case 4 -> from = in.readInt64();
                case 5 -> until = in.readInt64();
                case 6 -> examples = in.readInt32();
                case 10 -> readMetric(in.readByteArray(), metrics);
                default -> in.skipField(tag);
            }
        }
        DataWindow window = new DataWindow(texts[3], Instant.ofEpochMilli(from), Instant.ofEpochMilli(until));
        return new ModelOrigin(seed, texts[2], window, examples, texts[7], texts[8], texts[9], metrics);
    }

    private static void readMetric(byte[] bytes, Map<String, Double> into) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(bytes);
        String name = "";
        double value = 0;
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case 1 -> name = in.readString();
                case 2 -> value = in.readDouble();
                default -> in.skipField(tag);
            }
        }
        into.put(name, value);
    }
}
