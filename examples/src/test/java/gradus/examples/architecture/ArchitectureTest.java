package gradus.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import gradus.tensor.Tensor;

/** The rules of ARCHITECTURE.md: who may know whom. */
@AnalyzeClasses(packages = "gradus", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** What comes from the module that has the tensors. */
    private static final DescribedPredicate<JavaClass> CORE = describe("core", ArchitectureTest::isOfCore);

    private static final String EJML = "gradus.backend.ejml..";
    private static final String ND4J = "gradus.backend.nd4j..";
    private static final String SIMD = "gradus.backend.simd..";
    private static final String HDF5 = "gradus.data.hdf5..";
    private static final String IMAGES = "gradus.data.images..";
    private static final String EXAMPLES = "gradus.examples..";

    @ArchTest
    static final ArchRule core_knowsJavaAndItselfOnly = classes()
            .that(CORE)
            .should()
            .onlyDependOnClassesThat(CORE.or(resideInAnyPackage("java..", "org.jspecify..")));

    @ArchTest
    static final ArchRule ejmlBackend_knowsCoreAndEjmlOnly = classes()
            .that()
            .resideInAPackage(EJML)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("gradus.backend", "gradus.parallel", "gradus.tensor", EJML)
                    .or(resideInAnyPackage("java..", "org.jspecify..", "org.ejml..")));

    @ArchTest
    static final ArchRule nd4jBackend_knowsCoreAndNd4jOnly = classes()
            .that()
            .resideInAPackage(ND4J)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("gradus.backend", "gradus.parallel", "gradus.tensor", ND4J)
                    .or(resideInAnyPackage("java..", "org.jspecify..", "org.nd4j..", "org.bytedeco..")));

    @ArchTest
    static final ArchRule simdBackend_knowsCoreEjmlsBackendAndTheVectorApiOnly = classes()
            .that()
            .resideInAPackage(SIMD)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage("gradus.backend", "gradus.parallel", "gradus.tensor", EJML, SIMD)
                            .or(resideInAnyPackage(
                                    "java..",
                                    "com.sun.management..",
                                    "org.jspecify..",
                                    "org.ejml..",
                                    "jdk.incubator.vector..")));

    @ArchTest
    static final ArchRule simdsProvider_needsNoVectorApiToBeAsked = noClasses()
            .that()
            .haveSimpleNameEndingWith("Provider")
            .or()
            .haveSimpleName("VectorModule")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jdk.incubator.vector..");

    @ArchTest
    static final ArchRule hdf5Data_knowsCoresDataAndJhdfOnly = classes()
            .that()
            .resideInAPackage(HDF5)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("gradus.data", "gradus.lookup", HDF5)
                    .or(resideInAnyPackage("java..", "org.jspecify..", "io.jhdf..")));

    @ArchTest
    static final ArchRule imageData_knowsCoresDataAndJavaOnly = classes()
            .that()
            .resideInAPackage(IMAGES)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage("gradus.data", "gradus.lookup", "gradus.random", IMAGES)
                    .or(resideInAnyPackage("java..", "javax.imageio..", "org.jspecify..")));

    @ArchTest
    static final ArchRule guiceAndPicocli_areForExamplesOnly = noClasses()
            .that(not(resideInAnyPackage(EXAMPLES)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.google.inject..", "jakarta.inject..", "picocli..", EXAMPLES);

    @ArchTest
    static final ArchRule picocli_isForTheCommandLineOnly = noClasses()
            .that()
            .resideOutsideOfPackages("gradus.examples.command..", "gradus.examples")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule packages_haveNoCycles =
            slices().matching("gradus.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nobody_usesJavaSerialisation = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectInputStream")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectOutputStream");

    @ArchTest
    static final ArchRule nobody_printsToTheConsoleBehindTheCommandsBack =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule staticFields_areFinal = noFields()
            .that()
            .areStatic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAPackage("gradus..")
            .should()
            .notBeFinal();

    private static boolean isOfCore(JavaClass type) {
        String module =
                Tensor.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        return type.getBaseComponentType()
                .getSource()
                .map(source -> source.getUri().toString().contains(module))
                .orElse(false);
    }
}
