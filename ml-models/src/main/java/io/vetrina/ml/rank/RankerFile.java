// SPDX-License-Identifier: Apache-2.0
package io.vetrina.ml.rank;

import com.google.protobuf.CodedInputStream;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.WireFormat;
import io.vetrina.ml.model.ModelOrigin;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.tribuo.Model;
import org.tribuo.multilabel.sgd.fm.FMMultiLabelModel;
import org.tribuo.protos.core.ModelProto;

/** A ranker as protobuf bytes: {@code ranker.proto} beside this class. Unknown fields are passed over. */
public final class RankerFile {

    private static final int FORMAT = 1;
    private static final int FORMAT_FIELD = 1;
    private static final int ORIGIN_FIELD = 2;
    private static final int MODEL_FIELD = 3;

    private RankerFile() {}

    /** The bytes of a ranker. */
    public static byte[] write(FmRanker ranker) {
        return write(ranker.origin(), ranker.model());
    }

    /** The bytes of boosted trees; Tribuo's own {@code Model.deserialize} reads the model in them. */
    public static byte[] write(BoostedRanker ranker) {
        return write(ranker.origin(), ranker.model());
    }

    private static byte[] write(ModelOrigin origin, Model<?> model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        try {
            out.writeUInt32(FORMAT_FIELD, FORMAT);
            out.writeByteArray(ORIGIN_FIELD, OriginMessage.write(origin));
            out.writeByteArray(MODEL_FIELD, model.serialize().toByteArray());
            out.flush();
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail to be written", e);
        }
        return bytes.toByteArray();
    }

    /**
     * The ranker of some bytes.
     *
     * @throws IOException if they are no ranker, of a later format, or not the weights that the origin tells of
     */
    public static FmRanker read(byte[] bytes) throws IOException {
        CodedInputStream in = CodedInputStream.newInstance(bytes);
        byte[] origin = {};
        byte[] model = {};
        int format = 0;
        for (int tag = in.readTag(); tag != 0; tag = in.readTag()) {
            switch (WireFormat.getTagFieldNumber(tag)) {
                case FORMAT_FIELD -> format = in.readUInt32();
                case ORIGIN_FIELD -> origin = in.readByteArray();
                case MODEL_FIELD -> model = in.readByteArray();
                default -> in.skipField(tag);
            }
        }
        if (format != FORMAT) {
            throw new IOException("a ranker of format " + FORMAT + " was expected, not " + format);
        }
        return ranker(OriginMessage.read(origin), model);
    }

    private static FmRanker ranker(ModelOrigin origin, byte[] bytes) throws IOException {
        Model<?> model = Model.deserialize(ModelProto.parseFrom(bytes));
        if (!(model instanceof FMMultiLabelModel machine)) {
            throw new IOException("the model is no factorisation machine but a " + model.getClass());
        }
        if (!WeightsHash.of(machine).equals(origin.weightsHash())) {
            throw new IOException("the weights are not those that the origin tells of");
        }
        return new FmRanker(machine, FmScorer.of(machine), origin);
    }
}
