package dev.cfn4j.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.cfn4j.dsl.EnumValue;
import dev.cfn4j.dsl.Resource;
import dev.cfn4j.dsl.Structure;
import dev.cfn4j.dsl.Tag;
import dev.cfn4j.dsl.TagForm;
import dev.cfn4j.dsl.Value;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The Java types that generated code is made of. */
final class JavaTypes {
    static final ClassName VALUE = ClassName.get(Value.class);
    static final ClassName ENUM_VALUE = ClassName.get(EnumValue.class);
    static final ClassName RESOURCE = ClassName.get(Resource.class);
    static final ClassName STRUCTURE = ClassName.get(Structure.class);
    static final ClassName TAG = ClassName.get(Tag.class);
    static final ClassName TAG_FORM = ClassName.get(TagForm.class);
    static final ClassName CONSUMER = ClassName.get(Consumer.class);
    static final ClassName ITERABLE = ClassName.get(Iterable.class);
    static final ClassName LIST = ClassName.get(List.class);
    static final ClassName MAP = ClassName.get(Map.class);
    static final ClassName STRING = ClassName.get(String.class);
    static final ClassName NUMBER = ClassName.get(Number.class);
    static final ClassName BOOLEAN = ClassName.get(Boolean.class);
    static final ClassName SERIALIZABLE = ClassName.get(Serializable.class);
    static final ClassName OBJECT = ClassName.get(Object.class);
    static final WildcardTypeName ANYTHING = WildcardTypeName.subtypeOf(OBJECT);

    private JavaTypes() {}

    static TypeName value(TypeName of) {
        return ParameterizedTypeName.get(VALUE, of);
    }

    static TypeName consumer(TypeName of) {
        return ParameterizedTypeName.get(CONSUMER, of);
    }

    static TypeName iterable(TypeName of) {
        return ParameterizedTypeName.get(ITERABLE, of);
    }

    static TypeName list(TypeName of) {
        return ParameterizedTypeName.get(LIST, of);
    }

    static TypeName map(TypeName of) {
        return ParameterizedTypeName.get(MAP, STRING, of);
    }

    static TypeName array(TypeName of) {
        return ArrayTypeName.of(of);
    }

    static WildcardTypeName any(TypeName upperBound) {
        return WildcardTypeName.subtypeOf(upperBound);
    }
}
