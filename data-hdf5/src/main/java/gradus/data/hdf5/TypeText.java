package gradus.data.hdf5;

import gradus.lookup.Printable;
import io.jhdf.object.datatype.ArrayDataType;
import io.jhdf.object.datatype.BitField;
import io.jhdf.object.datatype.CompoundDataType;
import io.jhdf.object.datatype.DataType;
import io.jhdf.object.datatype.EnumDataType;
import io.jhdf.object.datatype.FixedPoint;
import io.jhdf.object.datatype.FloatingPoint;
import io.jhdf.object.datatype.OpaqueDataType;
import io.jhdf.object.datatype.Reference;
import io.jhdf.object.datatype.StringData;
import io.jhdf.object.datatype.TimeDataType;
import io.jhdf.object.datatype.VariableLength;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The types of HDF5 in words. */
final class TypeText {

    private TypeText() {}

    /** Returns a type in words: uint8, float32, string(7), string, compound {x: float32, y: float32}. */
    static String of(DataType type) {
        return NumberType.of(type)
                .filter(number -> !(type instanceof EnumDataType))
                .map(NumberType::text)
                .orElseGet(() -> other(type));
    }

    /** Returns whether elements of a type are strings, of fixed or variable length. */
    static boolean isString(DataType type) {
        return type instanceof StringData
                || (type instanceof VariableLength variable && variable.isVariableLengthString());
    }

    private static String other(DataType type) {
        if (type instanceof StringData) {
            return "string(" + type.getSize() + ")";
        }
        if (type instanceof VariableLength variable) {
            return variable.isVariableLengthString() ? "string" : "variable-length " + of(variable.getParent());
        }
        if (type instanceof EnumDataType enumeration) {
            return "enum " + of(enumeration.getBaseType()) + " " + enumeration.getEnumMapping();
        }
        if (type instanceof ArrayDataType array) {
            long[] shape =
                    Arrays.stream(array.getArrayTypeDimensions()).asLongStream().toArray();
            return "array " + Printable.shape(shape) + " of " + of(array.getBaseType());
        }
        if (type instanceof CompoundDataType compound) {
            return compound.getMembers().stream()
                    .map(member -> member.getName() + ": " + of(member.getDataType()))
                    .collect(Collectors.joining(", ", "compound {", "}"));
        }
        return kind(type) + " of " + type.getSize() + " bytes";
    }

    private static String kind(DataType type) {
        if (type instanceof FixedPoint) {
            return "unusual integer";
        }
        if (type instanceof FloatingPoint) {
            return "unusual float";
        }
        if (type instanceof BitField) {
            return "bit field";
        }
        if (type instanceof OpaqueDataType) {
            return "opaque";
        }
        if (type instanceof Reference) {
            return "reference";
        }
        return type instanceof TimeDataType ? "time" : "unknown type";
    }
}
