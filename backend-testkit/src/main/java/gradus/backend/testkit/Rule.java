package gradus.backend.testkit;

import static gradus.backend.testkit.RuleGroup.ARGUMENTS;
import static gradus.backend.testkit.RuleGroup.BINARY;
import static gradus.backend.testkit.RuleGroup.LAYERS;
import static gradus.backend.testkit.RuleGroup.MATMUL;
import static gradus.backend.testkit.RuleGroup.MEMORY;
import static gradus.backend.testkit.RuleGroup.PROVIDER;
import static gradus.backend.testkit.RuleGroup.REDUCE;
import static gradus.backend.testkit.RuleGroup.REPETITION;
import static gradus.backend.testkit.RuleGroup.SUBNORMAL;
import static gradus.backend.testkit.RuleGroup.TENSORS;
import static gradus.backend.testkit.RuleGroup.TRAINING;
import static gradus.backend.testkit.RuleGroup.UNARY;

/** What a backend must do, rule by rule. {@code RULES.md} says the same, and around it what the kernels compute. */
enum Rule {
    PROVIDER_NAME(
            PROVIDER,
            1,
            "A provider's name MUST be made of lower-case letters, digits and hyphens, the first no hyphen."),
    PROVIDER_DESCRIPTION(PROVIDER, 2, "A provider's description MUST NOT be blank."),
    PROVIDER_PRECISIONS(
            PROVIDER, 3, "A provider MUST offer at least one precision, and the same ones whenever it is asked."),
    PROVIDER_OPENS(
            PROVIDER, 4, "Opening MUST give a new backend of the provider's name and of the precision asked for."),
    PROVIDER_REFUSES(
            PROVIDER, 5, "Opening in a precision that is not offered MUST be refused with a `BackendException`."),
    PROVIDER_THREADS(PROVIDER, 6, "A backend MUST say that it works with at least one thread."),

    TENSOR_SHAPE(TENSORS, 1, "A tensor MUST have the shape it was made with, and the backend that made it."),
    TENSOR_ZEROS(TENSORS, 2, "A new tensor MUST be full of positive zeros."),
    TENSOR_ROUNDING(
            TENSORS,
            3,
            "A number copied in MUST be rounded once, to the nearest of the precision, ties to even; NaN, ±∞ and ±0 stay."),
    TENSOR_COPIES(
            TENSORS, 4, "Numbers MUST be copied in and out; neither side may see what is later done to the other."),
    TENSOR_SIZES(
            TENSORS,
            5,
            "An array of another size than the tensor MUST be refused; the message names the shape and both sizes."),
    TENSOR_ORDER(
            TENSORS,
            6,
            "Elements MUST be in row-major order at any rank, and an index outside MUST throw `IndexOutOfBoundsException`."),
    TENSOR_FINITE(TENSORS, 7, "`isFinite` MUST be false if any number is NaN or infinite, and true otherwise."),
    TENSOR_MATRIX_VIEW(
            TENSORS,
            8,
            "A kernel MUST see a tensor as a matrix: leading axes flattened, the last kept, rank 1 a column."),

    UNARY_VALUES(
            UNARY,
            1,
            "`unary` MUST compute `UnaryOp.apply`: the same number, or within 4 units in the last place where that is no single operation of IEEE 754."),
    UNARY_SHAPES(UNARY, 2, "`unary` MUST do so in tensors of every shape, empty, 1 × n and n × 1 among them."),
    UNARY_IN_PLACE(UNARY, 3, "`unary` MUST do so in place as well."),
    UNARY_NAN(UNARY, 4, "`unary` MUST give NaN for NaN."),
    UNARY_INFINITY(UNARY, 5, "`unary` MUST give the limit for an infinity, NaN where there is none."),
    UNARY_ZERO(UNARY, 6, "`unary` MUST tell +0 from −0, in the argument and in the result."),
    FILL(UNARY, 7, "`fill` MUST write the number, rounded once, everywhere."),
    MAP(
            UNARY,
            8,
            "`map` MUST call the function with each number as a double and round the result once, in place as well."),

    BINARY_VALUES(
            BINARY,
            1,
            "`binary` MUST compute `BinaryOp.apply`: the same number, or within 4 units in the last place for powers."),
    BINARY_BROADCAST(
            BINARY,
            2,
            "`binary` MUST broadcast an operand of n × 1, 1 × m or 1 × 1 against n × m, on either side and on both."),
    BINARY_NUMBER(BINARY, 3, "`binary` with a number MUST round that number to the precision first."),
    BINARY_IN_PLACE(BINARY, 4, "`binary` MUST work in place of either operand that has the shape of the result."),
    BINARY_SELF(BINARY, 5, "`binary` MUST take one tensor as both operands, and as the result too."),
    BINARY_NAN(
            BINARY,
            6,
            "`binary` MUST give NaN if an operand is NaN, except that x⁰ is 1 and that nothing is greater than NaN or less."),
    BINARY_INFINITY(BINARY, 7, "`binary` MUST compute with infinities as IEEE 754 does, powers as `Math.pow` does."),
    BINARY_ZERO(BINARY, 8, "`binary` MUST tell +0 from −0, in the operands and in the result; +0 is the larger."),

    REDUCE_VALUES(REDUCE, 1, "`reduce` MUST combine the numbers along the axis asked for, or all of them."),
    REDUCE_SHAPES(REDUCE, 2, "`reduce` MUST do so for every shape; of no numbers it MUST give `Reduction.identity`."),
    REDUCE_MANY(
            REDUCE, 3, "A sum of n numbers MUST be within γₙ Σ|x| of the exact one, in whatever order it is added up."),
    REDUCE_NAN(REDUCE, 4, "`reduce` MUST give NaN if any number is NaN."),
    REDUCE_INFINITY(REDUCE, 5, "`reduce` MUST compute with infinities as IEEE 754 does; +∞ and −∞ sum to NaN."),
    REDUCE_ZERO(REDUCE, 6, "`reduce` MUST take +0 for larger than −0; the sum of zeros of either sign is +0."),

    MATMUL_VALUES(MATMUL, 1, "`matmul` MUST compute the four products a·b, aᵀ·b, a·bᵀ and aᵀ·bᵀ."),
    MATMUL_SHAPES(
            MATMUL,
            2,
            "`matmul` MUST be within γₖ₊₂ (|α| Σ|a||b| + |β||out|) of the exact result for every shape; of no terms the sum is 0."),
    MATMUL_LARGE(MATMUL, 3, "`matmul` MUST be as near where it goes over to blocks or to several threads."),
    MATMUL_FACTORS(MATMUL, 4, "`matmul` MUST multiply the product by α and add β times what out held."),
    MATMUL_BETA_ZERO(MATMUL, 5, "`matmul` MUST ignore what out held when β is 0 of either sign, NaN and all."),
    MATMUL_BETA(MATMUL, 6, "`matmul` MUST keep a NaN that out held when β is not 0."),
    MATMUL_NON_FINITE(MATMUL, 7, "`matmul` MUST NOT leave out terms with a factor of 0: 0·NaN and 0·∞ are NaN."),
    MATMUL_SELF(MATMUL, 8, "`matmul` MUST take one tensor as both operands."),

    AXPBY(LAYERS, 1, "`axpby` MUST compute α·x + β·out, within γ₂ (|α·x| + |β·out|)."),
    AXPBY_BETA_ZERO(LAYERS, 2, "`axpby` MUST ignore what out held when β is 0, NaN and all."),
    AFFINE(LAYERS, 3, "`affine` MUST compute w·a + b, within γₖ₊₁ (Σ|w||a| + |b|), whatever z held."),
    SIGMOID_BACKWARD(
            LAYERS, 4, "`sigmoidBackward` MUST compute dA ∘ a ∘ (1 − a), within γ₄ |dA| (|a| + a²), whatever dZ held."),
    TANH_BACKWARD(LAYERS, 5, "`tanhBackward` MUST compute dA ∘ (1 − a²), within γ₄ |dA| (1 + a²), whatever dZ held."),
    LEAKY_RELU(LAYERS, 6, "`leakyRelu` MUST give z where z > 0, otherwise slope·z, rounded once; NaN gives NaN."),
    LEAKY_RELU_BACKWARD(
            LAYERS,
            7,
            "`leakyReluBackward` MUST give dA where z > 0, otherwise slope·dA, rounded once; a NaN z gives NaN."),
    UNARY_BACKWARD(
            LAYERS,
            8,
            "`unaryBackward` MUST compute dA ∘ op′(z), within γ₉ |dA| max(1, |op′(z)|), NaN for NaN, whatever dZ held."),
    ELU(LAYERS, 9, "`elu` MUST give z where z > 0, otherwise α (eᶻ − 1), within γ₉ of itself; NaN gives NaN."),
    ELU_BACKWARD(
            LAYERS,
            10,
            "`eluBackward` MUST give dA where z > 0, otherwise dA ∘ αeᶻ, within γ₁₀ of itself, whatever dZ held."),
    SOFTMAX(
            LAYERS,
            11,
            "`softmax` MUST compute a = eᶻ / Σ eᶻ down each column, within γ₂ₙ₊₂₀ a (1 + max z − z), for z of any size."),
    SOFTMAX_BACKWARD(
            LAYERS,
            12,
            "`softmaxBackward` MUST compute a ∘ (dA − Σ a∘dA), within γₙ₊₃ |a| (|dA| + Σ|a||dA|), whatever dZ held."),
    ADAM(
            LAYERS,
            13,
            "`adam` MUST compute m within γ₂ (|β₁m| + |(1 − β₁)g|), v within γ₄ v and θ within γ₁₂ (|θ| + (|μm| + |γg|)/(ρ√v + ε))."),

    SUBNORMAL_TENSOR(SUBNORMAL, 1, "A tensor MUST hold subnormal numbers."),
    SUBNORMAL_UNARY(SUBNORMAL, 2, "`unary` MUST NOT flush a subnormal argument or result to zero, where 3.1 is exact."),
    SUBNORMAL_BINARY(
            SUBNORMAL, 3, "`binary` MUST NOT flush a subnormal operand or result to zero, where 4.1 is exact."),
    SUBNORMAL_SUMS(SUBNORMAL, 4, "`reduce`, `matmul`, `axpby` and `affine` MUST NOT flush subnormal terms to zero."),
    SUBNORMAL_ELEMENTARY(
            SUBNORMAL,
            5,
            "`unary` and powers, where 3.1 and 4.1 are not exact, MAY flush a subnormal result to zero and MUST NOT flush an argument."),

    ARGUMENT_SHAPES(
            ARGUMENTS, 1, "Shapes that do not fit MUST be refused as `Backend` does, before anything is written."),
    ARGUMENT_ALIASES(
            ARGUMENTS,
            2,
            "A result that must not be an operand MUST be refused as `Backend` does, before anything is written."),
    ARGUMENT_OWNERS(
            ARGUMENTS,
            3,
            "Another backend's tensor MUST be refused as `Backend` does, even if both are of one provider."),
    ARGUMENT_NUMBERS(
            ARGUMENTS, 4, "An axis, a slope or an α of ELU that is not one MUST be refused as `Backend` does."),
    ARGUMENT_READ_ONLY(ARGUMENTS, 5, "A kernel MUST write to nothing but its result."),

    REPEATED(REPETITION, 1, "A kernel MUST give the same bits for the same arguments at every call."),
    SHARED_BY_THREADS(
            REPETITION,
            2,
            "A kernel MUST give the bits of one thread to threads that share a backend, each with its own tensors."),
    BACKEND_FOR_EACH_THREAD(
            REPETITION, 3, "A kernel MUST give the bits of one thread to threads that have a backend each."),

    TRAINING_PARAMETERS(
            TRAINING, 1, "Parameters MUST stay as near to the reference's as the rules of the kernels allow."),
    TRAINING_GRADIENTS(
            TRAINING, 2, "Gradients MUST stay as near to the reference's as the rules of the kernels allow."),
    TRAINING_ACTIVATIONS(
            TRAINING, 3, "z and a MUST stay as near to the reference's as the rules of the kernels allow."),
    TRAINING_COST(TRAINING, 4, "The cost MUST stay as near to the reference's as the rules of the kernels allow."),

    TENSOR_CLOSED_TWICE(MEMORY, 1, "Closing a tensor twice MUST be harmless and leave other tensors alone."),
    BACKEND_CLOSED_TWICE(MEMORY, 2, "Closing a backend twice MUST be harmless."),
    BACKENDS_INDEPENDENT(MEMORY, 3, "Closing a backend MUST leave others and their tensors alone."),
    MEMORY_OF_STEPS(
            MEMORY,
            4,
            "10,000 warm training steps MUST NOT make the process grow by 5 % or by 1 KB a step, whichever is less."),
    MEMORY_OF_NETWORKS(
            MEMORY,
            5,
            "1,000 networks built, trained and closed MUST NOT make the process grow by 5 % or 10 KB a network behind the first 100."),
    MEMORY_OF_BACKENDS(
            MEMORY,
            6,
            "Closing a backend MUST give back its tensors: 100 backends of 1 MB MUST NOT make the process grow by 5 % or 10 MB.");

    private final RuleGroup group;
    private final int numberInGroup;
    private final String sentence;

    Rule(RuleGroup group, int numberInGroup, String sentence) {
        this.group = group;
        this.numberInGroup = numberInGroup;
        this.sentence = sentence;
    }

    RuleGroup group() {
        return group;
    }

    /** Returns the number, such as {@code 6.5}. */
    String number() {
        return group.number() + "." + numberInGroup;
    }

    String sentence() {
        return sentence;
    }

    /** Returns number and sentence. */
    @Override
    public String toString() {
        return number() + " " + sentence;
    }
}
