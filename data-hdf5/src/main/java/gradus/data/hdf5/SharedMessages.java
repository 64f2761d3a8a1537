package gradus.data.hdf5;

import io.jhdf.AbstractNode;
import io.jhdf.api.Dataset;
import io.jhdf.object.message.DataSpaceMessage;
import io.jhdf.object.message.DataTypeMessage;
import io.jhdf.object.message.FilterPipelineMessage;
import io.jhdf.object.message.Message;

/**
 * Finds descriptions of datasets that are kept elsewhere in the file.
 *
 * <p>The header of a dataset may hold, in place of its type, shape or filters, the address of an object that has them.
 * jhdf 0.13.0 takes the address itself for the description and so reports a wrong type without an error.
 */
final class SharedMessages {

    private SharedMessages() {}

    /** Returns whether the type, shape or filters of a dataset are kept elsewhere. */
    static boolean in(Dataset dataset) {
        return ((AbstractNode) dataset).getHeader().getMessages().stream().anyMatch(SharedMessages::isElsewhere);
    }

    private static boolean isElsewhere(Message message) {
        return message.isMessageShared()
                && (message instanceof DataTypeMessage
                        || message instanceof DataSpaceMessage
                        || message instanceof FilterPipelineMessage);
    }
}
