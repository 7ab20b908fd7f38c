import { t as __commonJSMin } from "./rolldown-runtime.js";
// node_modules/core-js/internals/global-this.js
var require_global_this = __commonJSMin(((exports, module, this$1) => {
	var check = function(it) {
		return it && it.Math === Math && it;
	};
	module.exports = check(typeof globalThis == "object" && globalThis) || check(typeof window == "object" && window) || check(typeof self == "object" && self) || check(typeof global == "object" && global) || check(typeof this$1 == "object" && this$1) || (function() {
		return this;
	})() || Function("return this")();
}));
// node_modules/core-js/internals/fails.js
var require_fails = __commonJSMin(((exports, module) => {
	module.exports = function(exec) {
		try {
			return !!exec();
		} catch (error) {
			return true;
		}
	};
}));
// node_modules/core-js/internals/descriptors.js
var require_descriptors = __commonJSMin(((exports, module) => {
	module.exports = !require_fails()(function() {
		return Object.defineProperty({}, 1, { get: function() {
			return 7;
		} })[1] !== 7;
	});
}));
// node_modules/core-js/internals/function-bind-native.js
var require_function_bind_native = __commonJSMin(((exports, module) => {
	module.exports = !require_fails()(function() {
		var test = function() {}.bind();
		return typeof test != "function" || test.hasOwnProperty("prototype");
	});
}));
// node_modules/core-js/internals/function-call.js
var require_function_call = __commonJSMin(((exports, module) => {
	var NATIVE_BIND = require_function_bind_native();
	var call = Function.prototype.call;
	module.exports = NATIVE_BIND ? call.bind(call) : function() {
		return call.apply(call, arguments);
	};
}));
// node_modules/core-js/internals/object-property-is-enumerable.js
var require_object_property_is_enumerable = __commonJSMin(((exports) => {
	var $propertyIsEnumerable = {}.propertyIsEnumerable;
	var getOwnPropertyDescriptor = Object.getOwnPropertyDescriptor;
	exports.f = getOwnPropertyDescriptor && !$propertyIsEnumerable.call({ 1: 2 }, 1) ? function propertyIsEnumerable(V) {
		var descriptor = getOwnPropertyDescriptor(this, V);
		return !!descriptor && descriptor.enumerable;
	} : $propertyIsEnumerable;
}));
// node_modules/core-js/internals/create-property-descriptor.js
var require_create_property_descriptor = __commonJSMin(((exports, module) => {
	module.exports = function(bitmap, value) {
		return {
			enumerable: !(bitmap & 1),
			configurable: !(bitmap & 2),
			writable: !(bitmap & 4),
			value
		};
	};
}));
// node_modules/core-js/internals/function-uncurry-this.js
var require_function_uncurry_this = __commonJSMin(((exports, module) => {
	var NATIVE_BIND = require_function_bind_native();
	var FunctionPrototype = Function.prototype;
	var call = FunctionPrototype.call;
	var uncurryThisWithBind = NATIVE_BIND && FunctionPrototype.bind.bind(call, call);
	module.exports = NATIVE_BIND ? uncurryThisWithBind : function(fn) {
		return function() {
			return call.apply(fn, arguments);
		};
	};
}));
// node_modules/core-js/internals/classof-raw.js
var require_classof_raw = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var toString = uncurryThis({}.toString);
	var stringSlice = uncurryThis("".slice);
	module.exports = function(it) {
		return stringSlice(toString(it), 8, -1);
	};
}));
// node_modules/core-js/internals/indexed-object.js
var require_indexed_object = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var fails = require_fails();
	var classof = require_classof_raw();
	var $Object = Object;
	var split = uncurryThis("".split);
	module.exports = fails(function() {
		return !$Object("z").propertyIsEnumerable(0);
	}) ? function(it) {
		return classof(it) === "String" ? split(it, "") : $Object(it);
	} : $Object;
}));
// node_modules/core-js/internals/is-null-or-undefined.js
var require_is_null_or_undefined = __commonJSMin(((exports, module) => {
	module.exports = function(it) {
		return it === null || it === void 0;
	};
}));
// node_modules/core-js/internals/require-object-coercible.js
var require_require_object_coercible = __commonJSMin(((exports, module) => {
	var isNullOrUndefined = require_is_null_or_undefined();
	var $TypeError = TypeError;
	module.exports = function(it) {
		if (isNullOrUndefined(it)) throw new $TypeError("Can't call method on " + it);
		return it;
	};
}));
// node_modules/core-js/internals/to-indexed-object.js
var require_to_indexed_object = __commonJSMin(((exports, module) => {
	var IndexedObject = require_indexed_object();
	var requireObjectCoercible = require_require_object_coercible();
	module.exports = function(it) {
		return IndexedObject(requireObjectCoercible(it));
	};
}));
// node_modules/core-js/internals/is-callable.js
var require_is_callable = __commonJSMin(((exports, module) => {
	var documentAll = typeof document == "object" && document.all;
	module.exports = typeof documentAll == "undefined" && documentAll !== void 0 ? function(argument) {
		return typeof argument == "function" || argument === documentAll;
	} : function(argument) {
		return typeof argument == "function";
	};
}));
// node_modules/core-js/internals/is-object.js
var require_is_object = __commonJSMin(((exports, module) => {
	var isCallable = require_is_callable();
	module.exports = function(it) {
		return typeof it == "object" ? it !== null : isCallable(it);
	};
}));
// node_modules/core-js/internals/get-built-in.js
var require_get_built_in = __commonJSMin(((exports, module) => {
	var globalThis = require_global_this();
	var isCallable = require_is_callable();
	var aFunction = function(argument) {
		return isCallable(argument) ? argument : void 0;
	};
	module.exports = function(namespace, method) {
		return arguments.length < 2 ? aFunction(globalThis[namespace]) : globalThis[namespace] && globalThis[namespace][method];
	};
}));
// node_modules/core-js/internals/object-is-prototype-of.js
var require_object_is_prototype_of = __commonJSMin(((exports, module) => {
	module.exports = require_function_uncurry_this()({}.isPrototypeOf);
}));
// node_modules/core-js/internals/environment-user-agent.js
var require_environment_user_agent = __commonJSMin(((exports, module) => {
	var navigator = require_global_this().navigator;
	var userAgent = navigator && navigator.userAgent;
	module.exports = userAgent ? String(userAgent) : "";
}));
// node_modules/core-js/internals/environment-v8-version.js
var require_environment_v8_version = __commonJSMin(((exports, module) => {
	var globalThis = require_global_this();
	var userAgent = require_environment_user_agent();
	var process = globalThis.process;
	var Deno = globalThis.Deno;
	var versions = process && process.versions || Deno && Deno.version;
	var v8 = versions && versions.v8;
	var match;
	var version;
	if (v8) {
		match = v8.split(".");
		version = match[0] > 0 && match[0] < 4 ? 1 : +(match[0] + match[1]);
	}
	if (!version && userAgent) {
		match = userAgent.match(/Edge\/(\d+)/);
		if (!match || match[1] >= 74) {
			match = userAgent.match(/Chrome\/(\d+)/);
			if (match) version = +match[1];
		}
	}
	module.exports = version;
}));
// node_modules/core-js/internals/symbol-constructor-detection.js
var require_symbol_constructor_detection = __commonJSMin(((exports, module) => {
	var V8_VERSION = require_environment_v8_version();
	var fails = require_fails();
	var $String = require_global_this().String;
	module.exports = !!Object.getOwnPropertySymbols && !fails(function() {
		var symbol = Symbol("symbol detection");
		return !$String(symbol) || !(Object(symbol) instanceof Symbol) || !Symbol.sham && V8_VERSION && V8_VERSION < 41;
	});
}));
// node_modules/core-js/internals/use-symbol-as-uid.js
var require_use_symbol_as_uid = __commonJSMin(((exports, module) => {
	module.exports = require_symbol_constructor_detection() && !Symbol.sham && typeof Symbol.iterator == "symbol";
}));
// node_modules/core-js/internals/is-symbol.js
var require_is_symbol = __commonJSMin(((exports, module) => {
	var getBuiltIn = require_get_built_in();
	var isCallable = require_is_callable();
	var isPrototypeOf = require_object_is_prototype_of();
	var USE_SYMBOL_AS_UID = require_use_symbol_as_uid();
	var $Object = Object;
	module.exports = USE_SYMBOL_AS_UID ? function(it) {
		return typeof it == "symbol";
	} : function(it) {
		var $Symbol = getBuiltIn("Symbol");
		return isCallable($Symbol) && isPrototypeOf($Symbol.prototype, $Object(it));
	};
}));
// node_modules/core-js/internals/try-to-string.js
var require_try_to_string = __commonJSMin(((exports, module) => {
	var $String = String;
	module.exports = function(argument) {
		try {
			return $String(argument);
		} catch (error) {
			return "Object";
		}
	};
}));
// node_modules/core-js/internals/a-callable.js
var require_a_callable = __commonJSMin(((exports, module) => {
	var isCallable = require_is_callable();
	var tryToString = require_try_to_string();
	var $TypeError = TypeError;
	module.exports = function(argument) {
		if (isCallable(argument)) return argument;
		throw new $TypeError(tryToString(argument) + " is not a function");
	};
}));
// node_modules/core-js/internals/get-method.js
var require_get_method = __commonJSMin(((exports, module) => {
	var aCallable = require_a_callable();
	var isNullOrUndefined = require_is_null_or_undefined();
	module.exports = function(V, P) {
		var func = V[P];
		return isNullOrUndefined(func) ? void 0 : aCallable(func);
	};
}));
// node_modules/core-js/internals/ordinary-to-primitive.js
var require_ordinary_to_primitive = __commonJSMin(((exports, module) => {
	var call = require_function_call();
	var isCallable = require_is_callable();
	var isObject = require_is_object();
	var $TypeError = TypeError;
	module.exports = function(input, pref) {
		var fn, val;
		if (pref === "string" && isCallable(fn = input.toString) && !isObject(val = call(fn, input))) return val;
		if (isCallable(fn = input.valueOf) && !isObject(val = call(fn, input))) return val;
		if (pref !== "string" && isCallable(fn = input.toString) && !isObject(val = call(fn, input))) return val;
		throw new $TypeError("Can't convert object to primitive value");
	};
}));
// node_modules/core-js/internals/is-pure.js
var require_is_pure = __commonJSMin(((exports, module) => {
	module.exports = false;
}));
// node_modules/core-js/internals/define-global-property.js
var require_define_global_property = __commonJSMin(((exports, module) => {
	var globalThis = require_global_this();
	var defineProperty = Object.defineProperty;
	module.exports = function(key, value) {
		try {
			defineProperty(globalThis, key, {
				value,
				configurable: true,
				writable: true
			});
		} catch (error) {
			globalThis[key] = value;
		}
		return value;
	};
}));
// node_modules/core-js/internals/shared-store.js
var require_shared_store = __commonJSMin(((exports, module) => {
	var IS_PURE = require_is_pure();
	var globalThis = require_global_this();
	var defineGlobalProperty = require_define_global_property();
	var SHARED = "__core-js_shared__";
	var store = module.exports = globalThis[SHARED] || defineGlobalProperty(SHARED, {});
	(store.versions || (store.versions = [])).push({
		version: "3.51.0",
		mode: IS_PURE ? "pure" : "global",
		copyright: "© 2013–2025 Denis Pushkarev (zloirock.ru), 2025–2026 CoreJS Company (core-js.io). All rights reserved.",
		license: "https://github.com/zloirock/core-js/blob/v3.51.0/LICENSE",
		source: "https://github.com/zloirock/core-js"
	});
}));
// node_modules/core-js/internals/shared.js
var require_shared = __commonJSMin(((exports, module) => {
	var store = require_shared_store();
	var create = Object.create || Object;
	module.exports = function(key, value) {
		return store[key] || (store[key] = value || create(null));
	};
}));
// node_modules/core-js/internals/to-object.js
var require_to_object = __commonJSMin(((exports, module) => {
	var requireObjectCoercible = require_require_object_coercible();
	var $Object = Object;
	module.exports = function(argument) {
		return $Object(requireObjectCoercible(argument));
	};
}));
// node_modules/core-js/internals/has-own-property.js
var require_has_own_property = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var toObject = require_to_object();
	var hasOwnProperty = uncurryThis({}.hasOwnProperty);
	module.exports = Object.hasOwn || function hasOwn(it, key) {
		return hasOwnProperty(toObject(it), key);
	};
}));
// node_modules/core-js/internals/uid.js
var require_uid = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var id = 0;
	var postfix = Math.random();
	var toString = uncurryThis(1.1.toString);
	module.exports = function(key) {
		return "Symbol(" + (key === void 0 ? "" : key) + ")_" + toString(++id + postfix, 36);
	};
}));
// node_modules/core-js/internals/well-known-symbol.js
var require_well_known_symbol = __commonJSMin(((exports, module) => {
	var globalThis = require_global_this();
	var shared = require_shared();
	var hasOwn = require_has_own_property();
	var uid = require_uid();
	var NATIVE_SYMBOL = require_symbol_constructor_detection();
	var USE_SYMBOL_AS_UID = require_use_symbol_as_uid();
	var Symbol = globalThis.Symbol;
	var WellKnownSymbolsStore = shared("wks");
	var createWellKnownSymbol = USE_SYMBOL_AS_UID ? Symbol["for"] || Symbol : Symbol && Symbol.withoutSetter || uid;
	module.exports = function(name) {
		if (!hasOwn(WellKnownSymbolsStore, name)) WellKnownSymbolsStore[name] = NATIVE_SYMBOL && hasOwn(Symbol, name) ? Symbol[name] : createWellKnownSymbol("Symbol." + name);
		return WellKnownSymbolsStore[name];
	};
}));
// node_modules/core-js/internals/to-primitive.js
var require_to_primitive = __commonJSMin(((exports, module) => {
	var call = require_function_call();
	var isObject = require_is_object();
	var isSymbol = require_is_symbol();
	var getMethod = require_get_method();
	var ordinaryToPrimitive = require_ordinary_to_primitive();
	var wellKnownSymbol = require_well_known_symbol();
	var $TypeError = TypeError;
	var TO_PRIMITIVE = wellKnownSymbol("toPrimitive");
	module.exports = function(input, pref) {
		if (!isObject(input) || isSymbol(input)) return input;
		var exoticToPrim = getMethod(input, TO_PRIMITIVE);
		var result;
		if (exoticToPrim) {
			if (pref === void 0) pref = "default";
			result = call(exoticToPrim, input, pref);
			if (!isObject(result) || isSymbol(result)) return result;
			throw new $TypeError("Can't convert object to primitive value");
		}
		if (pref === void 0) pref = "number";
		return ordinaryToPrimitive(input, pref);
	};
}));
// node_modules/core-js/internals/to-property-key.js
var require_to_property_key = __commonJSMin(((exports, module) => {
	var toPrimitive = require_to_primitive();
	var isSymbol = require_is_symbol();
	module.exports = function(argument) {
		var key = toPrimitive(argument, "string");
		return isSymbol(key) ? key : key + "";
	};
}));
// node_modules/core-js/internals/document-create-element.js
var require_document_create_element = __commonJSMin(((exports, module) => {
	var globalThis = require_global_this();
	var isObject = require_is_object();
	var document = globalThis.document;
	var EXISTS = isObject(document) && isObject(document.createElement);
	module.exports = function(it) {
		return EXISTS ? document.createElement(it) : {};
	};
}));
// node_modules/core-js/internals/ie8-dom-define.js
var require_ie8_dom_define = __commonJSMin(((exports, module) => {
	var DESCRIPTORS = require_descriptors();
	var fails = require_fails();
	var createElement = require_document_create_element();
	module.exports = !DESCRIPTORS && !fails(function() {
		return Object.defineProperty(createElement("div"), "a", { get: function() {
			return 7;
		} }).a !== 7;
	});
}));
// node_modules/core-js/internals/object-get-own-property-descriptor.js
var require_object_get_own_property_descriptor = __commonJSMin(((exports) => {
	var DESCRIPTORS = require_descriptors();
	var call = require_function_call();
	var propertyIsEnumerableModule = require_object_property_is_enumerable();
	var createPropertyDescriptor = require_create_property_descriptor();
	var toIndexedObject = require_to_indexed_object();
	var toPropertyKey = require_to_property_key();
	var hasOwn = require_has_own_property();
	var IE8_DOM_DEFINE = require_ie8_dom_define();
	var $getOwnPropertyDescriptor = Object.getOwnPropertyDescriptor;
	exports.f = DESCRIPTORS ? $getOwnPropertyDescriptor : function getOwnPropertyDescriptor(O, P) {
		O = toIndexedObject(O);
		P = toPropertyKey(P);
		if (IE8_DOM_DEFINE) try {
			return $getOwnPropertyDescriptor(O, P);
		} catch (error) {}
		if (hasOwn(O, P)) return createPropertyDescriptor(!call(propertyIsEnumerableModule.f, O, P), O[P]);
	};
}));
// node_modules/core-js/internals/v8-prototype-define-bug.js
var require_v8_prototype_define_bug = __commonJSMin(((exports, module) => {
	var DESCRIPTORS = require_descriptors();
	var fails = require_fails();
	module.exports = DESCRIPTORS && fails(function() {
		return Object.defineProperty(function() {}, "prototype", {
			value: 42,
			writable: false
		}).prototype !== 42;
	});
}));
// node_modules/core-js/internals/an-object.js
var require_an_object = __commonJSMin(((exports, module) => {
	var isObject = require_is_object();
	var $String = String;
	var $TypeError = TypeError;
	module.exports = function(argument) {
		if (isObject(argument)) return argument;
		throw new $TypeError($String(argument) + " is not an object");
	};
}));
// node_modules/core-js/internals/object-define-property.js
var require_object_define_property = __commonJSMin(((exports) => {
	var DESCRIPTORS = require_descriptors();
	var IE8_DOM_DEFINE = require_ie8_dom_define();
	var V8_PROTOTYPE_DEFINE_BUG = require_v8_prototype_define_bug();
	var anObject = require_an_object();
	var toPropertyKey = require_to_property_key();
	var $TypeError = TypeError;
	var $defineProperty = Object.defineProperty;
	var $getOwnPropertyDescriptor = Object.getOwnPropertyDescriptor;
	var ENUMERABLE = "enumerable";
	var CONFIGURABLE = "configurable";
	var WRITABLE = "writable";
	exports.f = DESCRIPTORS ? V8_PROTOTYPE_DEFINE_BUG ? function defineProperty(O, P, Attributes) {
		anObject(O);
		P = toPropertyKey(P);
		anObject(Attributes);
		if (typeof O === "function" && P === "prototype" && "value" in Attributes && WRITABLE in Attributes && !Attributes[WRITABLE]) {
			var current = $getOwnPropertyDescriptor(O, P);
			if (current && current[WRITABLE]) {
				O[P] = Attributes.value;
				Attributes = {
					configurable: CONFIGURABLE in Attributes ? Attributes[CONFIGURABLE] : current[CONFIGURABLE],
					enumerable: ENUMERABLE in Attributes ? Attributes[ENUMERABLE] : current[ENUMERABLE],
					writable: false
				};
			}
		}
		return $defineProperty(O, P, Attributes);
	} : $defineProperty : function defineProperty(O, P, Attributes) {
		anObject(O);
		P = toPropertyKey(P);
		anObject(Attributes);
		if (IE8_DOM_DEFINE) try {
			return $defineProperty(O, P, Attributes);
		} catch (error) {}
		if ("get" in Attributes || "set" in Attributes) throw new $TypeError("Accessors not supported");
		if ("value" in Attributes) O[P] = Attributes.value;
		return O;
	};
}));
// node_modules/core-js/internals/create-non-enumerable-property.js
var require_create_non_enumerable_property = __commonJSMin(((exports, module) => {
	var DESCRIPTORS = require_descriptors();
	var definePropertyModule = require_object_define_property();
	var createPropertyDescriptor = require_create_property_descriptor();
	module.exports = DESCRIPTORS ? function(object, key, value) {
		return definePropertyModule.f(object, key, createPropertyDescriptor(1, value));
	} : function(object, key, value) {
		object[key] = value;
		return object;
	};
}));
// node_modules/core-js/internals/function-name.js
var require_function_name = __commonJSMin(((exports, module) => {
	var DESCRIPTORS = require_descriptors();
	var hasOwn = require_has_own_property();
	var FunctionPrototype = Function.prototype;
	var getDescriptor = DESCRIPTORS && Object.getOwnPropertyDescriptor;
	var EXISTS = hasOwn(FunctionPrototype, "name");
	module.exports = {
		EXISTS,
		PROPER: EXISTS && function something() {}.name === "something",
		CONFIGURABLE: EXISTS && (!DESCRIPTORS || DESCRIPTORS && getDescriptor(FunctionPrototype, "name").configurable)
	};
}));
// node_modules/core-js/internals/inspect-source.js
var require_inspect_source = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var isCallable = require_is_callable();
	var store = require_shared_store();
	var functionToString = uncurryThis(Function.toString);
	if (!isCallable(store.inspectSource)) store.inspectSource = function(it) {
		return functionToString(it);
	};
	module.exports = store.inspectSource;
}));
// node_modules/core-js/internals/weak-map-basic-detection.js
var require_weak_map_basic_detection = __commonJSMin(((exports, module) => {
	var globalThis = require_global_this();
	var isCallable = require_is_callable();
	var WeakMap = globalThis.WeakMap;
	module.exports = isCallable(WeakMap) && /native code/.test(String(WeakMap));
}));
// node_modules/core-js/internals/shared-key.js
var require_shared_key = __commonJSMin(((exports, module) => {
	var shared = require_shared();
	var uid = require_uid();
	var keys = shared("keys");
	module.exports = function(key) {
		return keys[key] || (keys[key] = uid(key));
	};
}));
// node_modules/core-js/internals/hidden-keys.js
var require_hidden_keys = __commonJSMin(((exports, module) => {
	module.exports = {};
}));
// node_modules/core-js/internals/internal-state.js
var require_internal_state = __commonJSMin(((exports, module) => {
	var NATIVE_WEAK_MAP = require_weak_map_basic_detection();
	var globalThis = require_global_this();
	var isObject = require_is_object();
	var createNonEnumerableProperty = require_create_non_enumerable_property();
	var hasOwn = require_has_own_property();
	var shared = require_shared_store();
	var sharedKey = require_shared_key();
	var hiddenKeys = require_hidden_keys();
	var OBJECT_ALREADY_INITIALIZED = "Object already initialized";
	var TypeError = globalThis.TypeError;
	var WeakMap = globalThis.WeakMap;
	var set;
	var get;
	var has;
	var enforce = function(it) {
		return has(it) ? get(it) : set(it, {});
	};
	var getterFor = function(TYPE) {
		return function(it) {
			var state;
			if (!isObject(it) || (state = get(it)).type !== TYPE) throw new TypeError("Incompatible receiver, " + TYPE + " required");
			return state;
		};
	};
	if (NATIVE_WEAK_MAP || shared.state) {
		var store = shared.state || (shared.state = new WeakMap());
		store.get = store.get;
		store.has = store.has;
		store.set = store.set;
		set = function(it, metadata) {
			if (store.has(it)) throw new TypeError(OBJECT_ALREADY_INITIALIZED);
			metadata.facade = it;
			store.set(it, metadata);
			return metadata;
		};
		get = function(it) {
			return store.get(it) || {};
		};
		has = function(it) {
			return store.has(it);
		};
	} else {
		var STATE = sharedKey("state");
		hiddenKeys[STATE] = true;
		set = function(it, metadata) {
			if (hasOwn(it, STATE)) throw new TypeError(OBJECT_ALREADY_INITIALIZED);
			metadata.facade = it;
			createNonEnumerableProperty(it, STATE, metadata);
			return metadata;
		};
		get = function(it) {
			return hasOwn(it, STATE) ? it[STATE] : {};
		};
		has = function(it) {
			return hasOwn(it, STATE);
		};
	}
	module.exports = {
		set,
		get,
		has,
		enforce,
		getterFor
	};
}));
// node_modules/core-js/internals/make-built-in.js
var require_make_built_in = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var fails = require_fails();
	var isCallable = require_is_callable();
	var hasOwn = require_has_own_property();
	var DESCRIPTORS = require_descriptors();
	var CONFIGURABLE_FUNCTION_NAME = require_function_name().CONFIGURABLE;
	var inspectSource = require_inspect_source();
	var InternalStateModule = require_internal_state();
	var enforceInternalState = InternalStateModule.enforce;
	var getInternalState = InternalStateModule.get;
	var $String = String;
	var defineProperty = Object.defineProperty;
	var stringSlice = uncurryThis("".slice);
	var replace = uncurryThis("".replace);
	var join = uncurryThis([].join);
	var CONFIGURABLE_LENGTH = DESCRIPTORS && !fails(function() {
		return defineProperty(function() {}, "length", { value: 8 }).length !== 8;
	});
	var TEMPLATE = String(String).split("String");
	var makeBuiltIn = module.exports = function(value, name, options) {
		if (stringSlice($String(name), 0, 7) === "Symbol(") name = "[" + replace($String(name), /^Symbol\(([^)]*)\).*$/, "$1") + "]";
		if (options && options.getter) name = "get " + name;
		if (options && options.setter) name = "set " + name;
		if (!hasOwn(value, "name") || CONFIGURABLE_FUNCTION_NAME && value.name !== name) {
			if (DESCRIPTORS) defineProperty(value, "name", {
				value: name,
				configurable: true
			});
			else value.name = name;
		}
		if (CONFIGURABLE_LENGTH && options && hasOwn(options, "arity") && value.length !== options.arity) defineProperty(value, "length", { value: options.arity });
		try {
			if (options && hasOwn(options, "constructor") && options.constructor) {
				if (DESCRIPTORS) defineProperty(value, "prototype", { writable: false });
			} else if (value.prototype) value.prototype = void 0;
		} catch (error) {}
		var state = enforceInternalState(value);
		if (!hasOwn(state, "source")) state.source = join(TEMPLATE, typeof name == "string" ? name : "");
		return value;
	};
	Function.prototype.toString = makeBuiltIn(function toString() {
		return isCallable(this) && getInternalState(this).source || inspectSource(this);
	}, "toString");
}));
// node_modules/core-js/internals/define-built-in.js
var require_define_built_in = __commonJSMin(((exports, module) => {
	var isCallable = require_is_callable();
	var definePropertyModule = require_object_define_property();
	var makeBuiltIn = require_make_built_in();
	var defineGlobalProperty = require_define_global_property();
	module.exports = function(O, key, value, options) {
		if (!options) options = {};
		var simple = options.enumerable;
		var name = options.name !== void 0 ? options.name : key;
		if (isCallable(value)) makeBuiltIn(value, name, options);
		if (options.global) {
			if (simple) O[key] = value;
			else defineGlobalProperty(key, value);
		} else {
			try {
				if (!options.unsafe) delete O[key];
				else if (O[key]) simple = true;
			} catch (error) {}
			if (simple) O[key] = value;
			else definePropertyModule.f(O, key, {
				value,
				enumerable: false,
				configurable: !options.nonConfigurable,
				writable: !options.nonWritable
			});
		}
		return O;
	};
}));
// node_modules/core-js/internals/math-trunc.js
var require_math_trunc = __commonJSMin(((exports, module) => {
	var ceil = Math.ceil;
	var floor = Math.floor;
	module.exports = Math.trunc || function trunc(x) {
		var n = +x;
		return (n > 0 ? floor : ceil)(n);
	};
}));
// node_modules/core-js/internals/to-integer-or-infinity.js
var require_to_integer_or_infinity = __commonJSMin(((exports, module) => {
	var trunc = require_math_trunc();
	module.exports = function(argument) {
		var number = +argument;
		return number !== number || number === 0 ? 0 : trunc(number);
	};
}));
// node_modules/core-js/internals/to-absolute-index.js
var require_to_absolute_index = __commonJSMin(((exports, module) => {
	var toIntegerOrInfinity = require_to_integer_or_infinity();
	var max = Math.max;
	var min = Math.min;
	module.exports = function(index, length) {
		var integer = toIntegerOrInfinity(index);
		return integer < 0 ? max(integer + length, 0) : min(integer, length);
	};
}));
// node_modules/core-js/internals/to-length.js
var require_to_length = __commonJSMin(((exports, module) => {
	var toIntegerOrInfinity = require_to_integer_or_infinity();
	var min = Math.min;
	module.exports = function(argument) {
		var len = toIntegerOrInfinity(argument);
		return len > 0 ? min(len, 9007199254740991) : 0;
	};
}));
// node_modules/core-js/internals/length-of-array-like.js
var require_length_of_array_like = __commonJSMin(((exports, module) => {
	var toLength = require_to_length();
	module.exports = function(obj) {
		return toLength(obj.length);
	};
}));
// node_modules/core-js/internals/array-includes.js
var require_array_includes = __commonJSMin(((exports, module) => {
	var toIndexedObject = require_to_indexed_object();
	var toAbsoluteIndex = require_to_absolute_index();
	var lengthOfArrayLike = require_length_of_array_like();
	var createMethod = function(IS_INCLUDES) {
		return function($this, el, fromIndex) {
			var O = toIndexedObject($this);
			var length = lengthOfArrayLike(O);
			if (length === 0) return !IS_INCLUDES && -1;
			var index = toAbsoluteIndex(fromIndex, length);
			var value;
			if (IS_INCLUDES && el !== el) while (length > index) {
				value = O[index++];
				if (value !== value) return true;
			}
			else for (; length > index; index++) if ((IS_INCLUDES || index in O) && O[index] === el) return IS_INCLUDES || index || 0;
			return !IS_INCLUDES && -1;
		};
	};
	module.exports = {
		includes: createMethod(true),
		indexOf: createMethod(false)
	};
}));
// node_modules/core-js/internals/object-keys-internal.js
var require_object_keys_internal = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var hasOwn = require_has_own_property();
	var toIndexedObject = require_to_indexed_object();
	var indexOf = require_array_includes().indexOf;
	var hiddenKeys = require_hidden_keys();
	var push = uncurryThis([].push);
	module.exports = function(object, names) {
		var O = toIndexedObject(object);
		var i = 0;
		var result = [];
		var key;
		for (key in O) !hasOwn(hiddenKeys, key) && hasOwn(O, key) && push(result, key);
		while (names.length > i) if (hasOwn(O, key = names[i++])) ~indexOf(result, key) || push(result, key);
		return result;
	};
}));
// node_modules/core-js/internals/enum-bug-keys.js
var require_enum_bug_keys = __commonJSMin(((exports, module) => {
	module.exports = [
		"constructor",
		"hasOwnProperty",
		"isPrototypeOf",
		"propertyIsEnumerable",
		"toLocaleString",
		"toString",
		"valueOf"
	];
}));
// node_modules/core-js/internals/object-get-own-property-names.js
var require_object_get_own_property_names = __commonJSMin(((exports) => {
	var internalObjectKeys = require_object_keys_internal();
	var hiddenKeys = require_enum_bug_keys().concat("length", "prototype");
	exports.f = Object.getOwnPropertyNames || function getOwnPropertyNames(O) {
		return internalObjectKeys(O, hiddenKeys);
	};
}));
// node_modules/core-js/internals/object-get-own-property-symbols.js
var require_object_get_own_property_symbols = __commonJSMin(((exports) => {
	exports.f = Object.getOwnPropertySymbols;
}));
// node_modules/core-js/internals/own-keys.js
var require_own_keys = __commonJSMin(((exports, module) => {
	var getBuiltIn = require_get_built_in();
	var uncurryThis = require_function_uncurry_this();
	var getOwnPropertyNamesModule = require_object_get_own_property_names();
	var getOwnPropertySymbolsModule = require_object_get_own_property_symbols();
	var anObject = require_an_object();
	var concat = uncurryThis([].concat);
	module.exports = getBuiltIn("Reflect", "ownKeys") || function ownKeys(it) {
		var keys = getOwnPropertyNamesModule.f(anObject(it));
		var getOwnPropertySymbols = getOwnPropertySymbolsModule.f;
		return getOwnPropertySymbols ? concat(keys, getOwnPropertySymbols(it)) : keys;
	};
}));
// node_modules/core-js/internals/copy-constructor-properties.js
var require_copy_constructor_properties = __commonJSMin(((exports, module) => {
	var hasOwn = require_has_own_property();
	var ownKeys = require_own_keys();
	var getOwnPropertyDescriptorModule = require_object_get_own_property_descriptor();
	var definePropertyModule = require_object_define_property();
	module.exports = function(target, source, exceptions) {
		var keys = ownKeys(source);
		var defineProperty = definePropertyModule.f;
		var getOwnPropertyDescriptor = getOwnPropertyDescriptorModule.f;
		for (var i = 0; i < keys.length; i++) {
			var key = keys[i];
			if (!hasOwn(target, key) && !(exceptions && hasOwn(exceptions, key))) defineProperty(target, key, getOwnPropertyDescriptor(source, key));
		}
	};
}));
// node_modules/core-js/internals/is-forced.js
var require_is_forced = __commonJSMin(((exports, module) => {
	var fails = require_fails();
	var isCallable = require_is_callable();
	var replacement = /#|\.prototype\./;
	var isForced = function(feature, detection) {
		var value = data[normalize(feature)];
		return value === POLYFILL ? true : value === NATIVE ? false : isCallable(detection) ? fails(detection) : !!detection;
	};
	var normalize = isForced.normalize = function(string) {
		return String(string).replace(replacement, ".").toLowerCase();
	};
	var data = isForced.data = {};
	var NATIVE = isForced.NATIVE = "N";
	var POLYFILL = isForced.POLYFILL = "P";
	module.exports = isForced;
}));
// node_modules/core-js/internals/export.js
var require_export = __commonJSMin(((exports, module) => {
	var globalThis = require_global_this();
	var getOwnPropertyDescriptor = require_object_get_own_property_descriptor().f;
	var createNonEnumerableProperty = require_create_non_enumerable_property();
	var defineBuiltIn = require_define_built_in();
	var defineGlobalProperty = require_define_global_property();
	var copyConstructorProperties = require_copy_constructor_properties();
	var isForced = require_is_forced();
	module.exports = function(options, source) {
		var TARGET = options.target;
		var GLOBAL = options.global;
		var STATIC = options.stat;
		var FORCED, target, key, targetProperty, sourceProperty, descriptor;
		if (GLOBAL) target = globalThis;
		else if (STATIC) target = globalThis[TARGET] || defineGlobalProperty(TARGET, {});
		else target = globalThis[TARGET] && globalThis[TARGET].prototype;
		if (target) for (key in source) {
			sourceProperty = source[key];
			if (options.dontCallGetSet) {
				descriptor = getOwnPropertyDescriptor(target, key);
				targetProperty = descriptor && descriptor.value;
			} else targetProperty = target[key];
			FORCED = isForced(GLOBAL ? key : TARGET + (STATIC ? "." : "#") + key, options.forced);
			if (!FORCED && targetProperty !== void 0) {
				if (typeof sourceProperty == typeof targetProperty) continue;
				copyConstructorProperties(sourceProperty, targetProperty);
			}
			if (options.sham || targetProperty && targetProperty.sham) createNonEnumerableProperty(sourceProperty, "sham", true);
			defineBuiltIn(target, key, sourceProperty, options);
		}
	};
}));
// node_modules/core-js/internals/function-apply.js
var require_function_apply = __commonJSMin(((exports, module) => {
	var NATIVE_BIND = require_function_bind_native();
	var FunctionPrototype = Function.prototype;
	var apply = FunctionPrototype.apply;
	var call = FunctionPrototype.call;
	module.exports = typeof Reflect == "object" && Reflect.apply || (NATIVE_BIND ? call.bind(apply) : function() {
		return call.apply(apply, arguments);
	});
}));
// node_modules/core-js/internals/function-uncurry-this-accessor.js
var require_function_uncurry_this_accessor = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var aCallable = require_a_callable();
	module.exports = function(object, key, method) {
		try {
			return uncurryThis(aCallable(Object.getOwnPropertyDescriptor(object, key)[method]));
		} catch (error) {}
	};
}));
// node_modules/core-js/internals/is-possible-prototype.js
var require_is_possible_prototype = __commonJSMin(((exports, module) => {
	var isObject = require_is_object();
	module.exports = function(argument) {
		return isObject(argument) || argument === null;
	};
}));
// node_modules/core-js/internals/a-possible-prototype.js
var require_a_possible_prototype = __commonJSMin(((exports, module) => {
	var isPossiblePrototype = require_is_possible_prototype();
	var $String = String;
	var $TypeError = TypeError;
	module.exports = function(argument) {
		if (isPossiblePrototype(argument)) return argument;
		throw new $TypeError("Can't set " + $String(argument) + " as a prototype");
	};
}));
// node_modules/core-js/internals/object-set-prototype-of.js
var require_object_set_prototype_of = __commonJSMin(((exports, module) => {
	var uncurryThisAccessor = require_function_uncurry_this_accessor();
	var isObject = require_is_object();
	var requireObjectCoercible = require_require_object_coercible();
	var aPossiblePrototype = require_a_possible_prototype();
	module.exports = Object.setPrototypeOf || ("__proto__" in {} ? function() {
		var CORRECT_SETTER = false;
		var test = {};
		var setter;
		try {
			setter = uncurryThisAccessor(Object.prototype, "__proto__", "set");
			setter(test, []);
			CORRECT_SETTER = test instanceof Array;
		} catch (error) {}
		return function setPrototypeOf(O, proto) {
			requireObjectCoercible(O);
			aPossiblePrototype(proto);
			if (!isObject(O)) return O;
			if (CORRECT_SETTER) setter(O, proto);
			else O.__proto__ = proto;
			return O;
		};
	}() : void 0);
}));
// node_modules/core-js/internals/proxy-accessor.js
var require_proxy_accessor = __commonJSMin(((exports, module) => {
	var defineProperty = require_object_define_property().f;
	module.exports = function(Target, Source, key) {
		key in Target || defineProperty(Target, key, {
			configurable: true,
			get: function() {
				return Source[key];
			},
			set: function(it) {
				Source[key] = it;
			}
		});
	};
}));
// node_modules/core-js/internals/inherit-if-required.js
var require_inherit_if_required = __commonJSMin(((exports, module) => {
	var isCallable = require_is_callable();
	var isObject = require_is_object();
	var setPrototypeOf = require_object_set_prototype_of();
	module.exports = function($this, dummy, Wrapper) {
		var NewTarget, NewTargetPrototype;
		if (setPrototypeOf && isCallable(NewTarget = dummy.constructor) && NewTarget !== Wrapper && isObject(NewTargetPrototype = NewTarget.prototype) && NewTargetPrototype !== Wrapper.prototype) setPrototypeOf($this, NewTargetPrototype);
		return $this;
	};
}));
// node_modules/core-js/internals/to-string-tag-support.js
var require_to_string_tag_support = __commonJSMin(((exports, module) => {
	var TO_STRING_TAG = require_well_known_symbol()("toStringTag");
	var test = {};
	test[TO_STRING_TAG] = "z";
	module.exports = String(test) === "[object z]";
}));
// node_modules/core-js/internals/classof.js
var require_classof = __commonJSMin(((exports, module) => {
	var TO_STRING_TAG_SUPPORT = require_to_string_tag_support();
	var isCallable = require_is_callable();
	var classofRaw = require_classof_raw();
	var TO_STRING_TAG = require_well_known_symbol()("toStringTag");
	var $Object = Object;
	var CORRECT_ARGUMENTS = classofRaw(function() {
		return arguments;
	}()) === "Arguments";
	var tryGet = function(it, key) {
		try {
			return it[key];
		} catch (error) {}
	};
	module.exports = TO_STRING_TAG_SUPPORT ? classofRaw : function(it) {
		var O, tag, result;
		return it === void 0 ? "Undefined" : it === null ? "Null" : typeof (tag = tryGet(O = $Object(it), TO_STRING_TAG)) == "string" ? tag : CORRECT_ARGUMENTS ? classofRaw(O) : (result = classofRaw(O)) === "Object" && isCallable(O.callee) ? "Arguments" : result;
	};
}));
// node_modules/core-js/internals/to-string.js
var require_to_string = __commonJSMin(((exports, module) => {
	var classof = require_classof();
	var $String = String;
	module.exports = function(argument) {
		if (classof(argument) === "Symbol") throw new TypeError("Cannot convert a Symbol value to a string");
		return $String(argument);
	};
}));
// node_modules/core-js/internals/normalize-string-argument.js
var require_normalize_string_argument = __commonJSMin(((exports, module) => {
	var toString = require_to_string();
	module.exports = function(argument, $default) {
		return argument === void 0 ? arguments.length < 2 ? "" : $default : toString(argument);
	};
}));
// node_modules/core-js/internals/install-error-cause.js
var require_install_error_cause = __commonJSMin(((exports, module) => {
	var isObject = require_is_object();
	var createNonEnumerableProperty = require_create_non_enumerable_property();
	module.exports = function(O, options) {
		if (isObject(options) && "cause" in options) createNonEnumerableProperty(O, "cause", options.cause);
	};
}));
// node_modules/core-js/internals/error-stack-clear.js
var require_error_stack_clear = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var $Error = Error;
	var replace = uncurryThis("".replace);
	var TEST = (function(arg) {
		return String(new $Error(arg).stack);
	})("zxcasd");
	var V8_OR_CHAKRA_STACK_ENTRY = /\n\s*at [^:]*:[^\n]*/;
	var IS_V8_OR_CHAKRA_STACK = V8_OR_CHAKRA_STACK_ENTRY.test(TEST);
	module.exports = function(stack, dropEntries) {
		if (IS_V8_OR_CHAKRA_STACK && typeof stack == "string" && !$Error.prepareStackTrace) while (dropEntries--) stack = replace(stack, V8_OR_CHAKRA_STACK_ENTRY, "");
		return stack;
	};
}));
// node_modules/core-js/internals/error-stack-installable.js
var require_error_stack_installable = __commonJSMin(((exports, module) => {
	var fails = require_fails();
	var createPropertyDescriptor = require_create_property_descriptor();
	module.exports = !fails(function() {
		var error = new Error("a");
		if (!("stack" in error)) return true;
		Object.defineProperty(error, "stack", createPropertyDescriptor(1, 7));
		return error.stack !== 7;
	});
}));
// node_modules/core-js/internals/error-stack-install.js
var require_error_stack_install = __commonJSMin(((exports, module) => {
	var createNonEnumerableProperty = require_create_non_enumerable_property();
	var clearErrorStack = require_error_stack_clear();
	var ERROR_STACK_INSTALLABLE = require_error_stack_installable();
	var captureStackTrace = Error.captureStackTrace;
	module.exports = function(error, C, stack, dropEntries) {
		if (ERROR_STACK_INSTALLABLE) {
			if (captureStackTrace) captureStackTrace(error, C);
			else createNonEnumerableProperty(error, "stack", clearErrorStack(stack, dropEntries));
		}
	};
}));
// node_modules/core-js/internals/wrap-error-constructor-with-cause.js
var require_wrap_error_constructor_with_cause = __commonJSMin(((exports, module) => {
	var getBuiltIn = require_get_built_in();
	var hasOwn = require_has_own_property();
	var createNonEnumerableProperty = require_create_non_enumerable_property();
	var isPrototypeOf = require_object_is_prototype_of();
	var setPrototypeOf = require_object_set_prototype_of();
	var copyConstructorProperties = require_copy_constructor_properties();
	var proxyAccessor = require_proxy_accessor();
	var inheritIfRequired = require_inherit_if_required();
	var normalizeStringArgument = require_normalize_string_argument();
	var installErrorCause = require_install_error_cause();
	var installErrorStack = require_error_stack_install();
	var DESCRIPTORS = require_descriptors();
	var IS_PURE = require_is_pure();
	module.exports = function(FULL_NAME, wrapper, FORCED, IS_AGGREGATE_ERROR) {
		var STACK_TRACE_LIMIT = "stackTraceLimit";
		var OPTIONS_POSITION = IS_AGGREGATE_ERROR ? 2 : 1;
		var path = FULL_NAME.split(".");
		var ERROR_NAME = path[path.length - 1];
		var OriginalError = getBuiltIn.apply(null, path);
		if (!OriginalError) return;
		var OriginalErrorPrototype = OriginalError.prototype;
		if (!IS_PURE && hasOwn(OriginalErrorPrototype, "cause")) delete OriginalErrorPrototype.cause;
		if (!FORCED) return OriginalError;
		var BaseError = getBuiltIn("Error");
		var WrappedError = wrapper(function(a, b) {
			var message = normalizeStringArgument(IS_AGGREGATE_ERROR ? b : a, void 0);
			var result = IS_AGGREGATE_ERROR ? new OriginalError(a) : new OriginalError();
			if (message !== void 0) createNonEnumerableProperty(result, "message", message);
			installErrorStack(result, WrappedError, result.stack, 2);
			if (this && isPrototypeOf(OriginalErrorPrototype, this)) inheritIfRequired(result, this, WrappedError);
			if (arguments.length > OPTIONS_POSITION) installErrorCause(result, arguments[OPTIONS_POSITION]);
			return result;
		});
		WrappedError.prototype = OriginalErrorPrototype;
		if (ERROR_NAME !== "Error") {
			if (setPrototypeOf) setPrototypeOf(WrappedError, BaseError);
			else copyConstructorProperties(WrappedError, BaseError, { name: true });
		} else if (DESCRIPTORS && STACK_TRACE_LIMIT in OriginalError) {
			proxyAccessor(WrappedError, OriginalError, STACK_TRACE_LIMIT);
			proxyAccessor(WrappedError, OriginalError, "prepareStackTrace");
		}
		copyConstructorProperties(WrappedError, OriginalError);
		if (!IS_PURE) try {
			if (OriginalErrorPrototype.name !== ERROR_NAME) createNonEnumerableProperty(OriginalErrorPrototype, "name", ERROR_NAME);
			OriginalErrorPrototype.constructor = WrappedError;
		} catch (error) {}
		return WrappedError;
	};
}));
// node_modules/core-js/modules/es.error.cause.js
var require_es_error_cause = __commonJSMin((() => {
	var $ = require_export();
	var globalThis = require_global_this();
	var apply = require_function_apply();
	var wrapErrorConstructorWithCause = require_wrap_error_constructor_with_cause();
	var WEB_ASSEMBLY = "WebAssembly";
	var WebAssembly = globalThis[WEB_ASSEMBLY];
	var FORCED = new Error("e", { cause: 7 }).cause !== 7;
	var exportGlobalErrorCauseWrapper = function(ERROR_NAME, wrapper) {
		var O = {};
		O[ERROR_NAME] = wrapErrorConstructorWithCause(ERROR_NAME, wrapper, FORCED);
		$({
			global: true,
			constructor: true,
			arity: 1,
			forced: FORCED
		}, O);
	};
	var exportWebAssemblyErrorCauseWrapper = function(ERROR_NAME, wrapper) {
		if (WebAssembly && WebAssembly[ERROR_NAME]) {
			var O = {};
			O[ERROR_NAME] = wrapErrorConstructorWithCause(WEB_ASSEMBLY + "." + ERROR_NAME, wrapper, FORCED);
			$({
				target: WEB_ASSEMBLY,
				stat: true,
				constructor: true,
				arity: 1,
				forced: FORCED
			}, O);
		}
	};
	exportGlobalErrorCauseWrapper("Error", function(init) {
		return function Error(message) {
			return apply(init, this, arguments);
		};
	});
	exportGlobalErrorCauseWrapper("EvalError", function(init) {
		return function EvalError(message) {
			return apply(init, this, arguments);
		};
	});
	exportGlobalErrorCauseWrapper("RangeError", function(init) {
		return function RangeError(message) {
			return apply(init, this, arguments);
		};
	});
	exportGlobalErrorCauseWrapper("ReferenceError", function(init) {
		return function ReferenceError(message) {
			return apply(init, this, arguments);
		};
	});
	exportGlobalErrorCauseWrapper("SyntaxError", function(init) {
		return function SyntaxError(message) {
			return apply(init, this, arguments);
		};
	});
	exportGlobalErrorCauseWrapper("TypeError", function(init) {
		return function TypeError(message) {
			return apply(init, this, arguments);
		};
	});
	exportGlobalErrorCauseWrapper("URIError", function(init) {
		return function URIError(message) {
			return apply(init, this, arguments);
		};
	});
	exportWebAssemblyErrorCauseWrapper("CompileError", function(init) {
		return function CompileError(message) {
			return apply(init, this, arguments);
		};
	});
	exportWebAssemblyErrorCauseWrapper("LinkError", function(init) {
		return function LinkError(message) {
			return apply(init, this, arguments);
		};
	});
	exportWebAssemblyErrorCauseWrapper("RuntimeError", function(init) {
		return function RuntimeError(message) {
			return apply(init, this, arguments);
		};
	});
}));
// node_modules/core-js/internals/error-to-string.js
var require_error_to_string = __commonJSMin(((exports, module) => {
	var DESCRIPTORS = require_descriptors();
	var fails = require_fails();
	var anObject = require_an_object();
	var normalizeStringArgument = require_normalize_string_argument();
	var nativeErrorToString = Error.prototype.toString;
	module.exports = fails(function() {
		if (DESCRIPTORS) {
			var object = Object.create(Object.defineProperty({}, "name", { get: function() {
				return this === object;
			} }));
			if (nativeErrorToString.call(object) !== "true") return true;
		}
		return nativeErrorToString.call({
			message: 1,
			name: 2
		}) !== "2: 1" || nativeErrorToString.call({}) !== "Error";
	}) ? function toString() {
		var O = anObject(this);
		var name = normalizeStringArgument(O.name, "Error");
		var message = normalizeStringArgument(O.message);
		return !name ? message : !message ? name : name + ": " + message;
	} : nativeErrorToString;
}));
// node_modules/core-js/modules/es.error.to-string.js
var require_es_error_to_string = __commonJSMin((() => {
	var defineBuiltIn = require_define_built_in();
	var errorToString = require_error_to_string();
	var ErrorPrototype = Error.prototype;
	if (ErrorPrototype.toString !== errorToString) defineBuiltIn(ErrorPrototype, "toString", errorToString);
}));
// node_modules/core-js/internals/object-to-string.js
var require_object_to_string = __commonJSMin(((exports, module) => {
	var TO_STRING_TAG_SUPPORT = require_to_string_tag_support();
	var classof = require_classof();
	module.exports = TO_STRING_TAG_SUPPORT ? {}.toString : function toString() {
		return "[object " + classof(this) + "]";
	};
}));
// node_modules/core-js/modules/es.object.to-string.js
var require_es_object_to_string = __commonJSMin((() => {
	var TO_STRING_TAG_SUPPORT = require_to_string_tag_support();
	var defineBuiltIn = require_define_built_in();
	var toString = require_object_to_string();
	if (!TO_STRING_TAG_SUPPORT) defineBuiltIn(Object.prototype, "toString", toString, { unsafe: true });
}));
// node_modules/core-js/internals/environment.js
var require_environment = __commonJSMin(((exports, module) => {
	var globalThis = require_global_this();
	var userAgent = require_environment_user_agent();
	var classof = require_classof_raw();
	var userAgentStartsWith = function(string) {
		return userAgent.slice(0, string.length) === string;
	};
	module.exports = (function() {
		if (userAgentStartsWith("Bun/")) return "BUN";
		if (userAgentStartsWith("Cloudflare-Workers")) return "CLOUDFLARE";
		if (userAgentStartsWith("Deno/")) return "DENO";
		if (userAgentStartsWith("Node.js/")) return "NODE";
		if (globalThis.Bun && typeof Bun.version == "string") return "BUN";
		if (globalThis.Deno && typeof Deno.version == "object") return "DENO";
		if (classof(globalThis.process) === "process") return "NODE";
		if (globalThis.window && globalThis.document) return "BROWSER";
		return "REST";
	})();
}));
// node_modules/core-js/internals/environment-is-node.js
var require_environment_is_node = __commonJSMin(((exports, module) => {
	module.exports = require_environment() === "NODE";
}));
// node_modules/core-js/internals/path.js
var require_path = __commonJSMin(((exports, module) => {
	module.exports = require_global_this();
}));
// node_modules/core-js/internals/set-to-string-tag.js
var require_set_to_string_tag = __commonJSMin(((exports, module) => {
	var defineProperty = require_object_define_property().f;
	var hasOwn = require_has_own_property();
	var TO_STRING_TAG = require_well_known_symbol()("toStringTag");
	module.exports = function(target, TAG, STATIC) {
		if (target && !STATIC) target = target.prototype;
		if (target && !hasOwn(target, TO_STRING_TAG)) defineProperty(target, TO_STRING_TAG, {
			configurable: true,
			value: TAG
		});
	};
}));
// node_modules/core-js/internals/define-built-in-accessor.js
var require_define_built_in_accessor = __commonJSMin(((exports, module) => {
	var makeBuiltIn = require_make_built_in();
	var defineProperty = require_object_define_property();
	module.exports = function(target, name, descriptor) {
		if (descriptor.get) makeBuiltIn(descriptor.get, name, { getter: true });
		if (descriptor.set) makeBuiltIn(descriptor.set, name, { setter: true });
		return defineProperty.f(target, name, descriptor);
	};
}));
// node_modules/core-js/internals/set-species.js
var require_set_species = __commonJSMin(((exports, module) => {
	var getBuiltIn = require_get_built_in();
	var defineBuiltInAccessor = require_define_built_in_accessor();
	var wellKnownSymbol = require_well_known_symbol();
	var DESCRIPTORS = require_descriptors();
	var SPECIES = wellKnownSymbol("species");
	module.exports = function(CONSTRUCTOR_NAME) {
		var Constructor = getBuiltIn(CONSTRUCTOR_NAME);
		if (DESCRIPTORS && Constructor && !Constructor[SPECIES]) defineBuiltInAccessor(Constructor, SPECIES, {
			configurable: true,
			get: function() {
				return this;
			}
		});
	};
}));
// node_modules/core-js/internals/an-instance.js
var require_an_instance = __commonJSMin(((exports, module) => {
	var isPrototypeOf = require_object_is_prototype_of();
	var $TypeError = TypeError;
	module.exports = function(it, Prototype) {
		if (isPrototypeOf(Prototype, it)) return it;
		throw new $TypeError("Incorrect invocation");
	};
}));
// node_modules/core-js/internals/is-constructor.js
var require_is_constructor = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this();
	var fails = require_fails();
	var isCallable = require_is_callable();
	var classof = require_classof();
	var getBuiltIn = require_get_built_in();
	var inspectSource = require_inspect_source();
	var noop = function() {};
	var construct = getBuiltIn("Reflect", "construct");
	var constructorRegExp = /^\s*(?:class|function)\b/;
	var exec = uncurryThis(constructorRegExp.exec);
	var INCORRECT_TO_STRING = !constructorRegExp.test(noop);
	var isConstructorModern = function isConstructor(argument) {
		if (!isCallable(argument)) return false;
		try {
			construct(noop, [], argument);
			return true;
		} catch (error) {
			return false;
		}
	};
	var isConstructorLegacy = function isConstructor(argument) {
		if (!isCallable(argument)) return false;
		switch (classof(argument)) {
			case "AsyncFunction":
			case "GeneratorFunction":
			case "AsyncGeneratorFunction": return false;
		}
		try {
			return INCORRECT_TO_STRING || !!exec(constructorRegExp, inspectSource(argument));
		} catch (error) {
			return true;
		}
	};
	isConstructorLegacy.sham = true;
	module.exports = !construct || fails(function() {
		var called;
		return isConstructorModern(isConstructorModern.call) || !isConstructorModern(Object) || !isConstructorModern(function() {
			called = true;
		}) || called;
	}) ? isConstructorLegacy : isConstructorModern;
}));
// node_modules/core-js/internals/a-constructor.js
var require_a_constructor = __commonJSMin(((exports, module) => {
	var isConstructor = require_is_constructor();
	var tryToString = require_try_to_string();
	var $TypeError = TypeError;
	module.exports = function(argument) {
		if (isConstructor(argument)) return argument;
		throw new $TypeError(tryToString(argument) + " is not a constructor");
	};
}));
// node_modules/core-js/internals/species-constructor.js
var require_species_constructor = __commonJSMin(((exports, module) => {
	var anObject = require_an_object();
	var aConstructor = require_a_constructor();
	var isNullOrUndefined = require_is_null_or_undefined();
	var SPECIES = require_well_known_symbol()("species");
	module.exports = function(O, defaultConstructor) {
		var C = anObject(O).constructor;
		var S;
		return C === void 0 || isNullOrUndefined(S = anObject(C)[SPECIES]) ? defaultConstructor : aConstructor(S);
	};
}));
// node_modules/core-js/internals/function-uncurry-this-clause.js
var require_function_uncurry_this_clause = __commonJSMin(((exports, module) => {
	var classofRaw = require_classof_raw();
	var uncurryThis = require_function_uncurry_this();
	module.exports = function(fn) {
		if (classofRaw(fn) === "Function") return uncurryThis(fn);
	};
}));
// node_modules/core-js/internals/function-bind-context.js
var require_function_bind_context = __commonJSMin(((exports, module) => {
	var uncurryThis = require_function_uncurry_this_clause();
	var aCallable = require_a_callable();
	var NATIVE_BIND = require_function_bind_native();
	var bind = uncurryThis(uncurryThis.bind);
	module.exports = function(fn, that) {
		aCallable(fn);
		return that === void 0 ? fn : NATIVE_BIND ? bind(fn, that) : function() {
			return fn.apply(that, arguments);
		};
	};
}));
// node_modules/core-js/internals/html.js
var require_html = __commonJSMin(((exports, module) => {
	module.exports = require_get_built_in()("document", "documentElement");
}));
// node_modules/core-js/internals/array-slice.js
var require_array_slice = __commonJSMin(((exports, module) => {
	module.exports = require_function_uncurry_this()([].slice);
}));
// node_modules/core-js/internals/validate-arguments-length.js
var require_validate_arguments_length = __commonJSMin(((exports, module) => {
	var $TypeError = TypeError;
	module.exports = function(passed, required) {
		if (passed < required) throw new $TypeError("Not enough arguments");
		return passed;
	};
}));
// node_modules/core-js/internals/environment-is-ios.js
var require_environment_is_ios = __commonJSMin(((exports, module) => {
	var userAgent = require_environment_user_agent();
	module.exports = /ipad|iphone|ipod/i.test(userAgent) && /applewebkit/i.test(userAgent);
}));
// node_modules/core-js/internals/task.js
var require_task = __commonJSMin(((exports, module) => {
	var globalThis = require_global_this();
	var apply = require_function_apply();
	var bind = require_function_bind_context();
	var isCallable = require_is_callable();
	var hasOwn = require_has_own_property();
	var fails = require_fails();
	var html = require_html();
	var arraySlice = require_array_slice();
	var createElement = require_document_create_element();
	var validateArgumentsLength = require_validate_arguments_length();
	var IS_IOS = require_environment_is_ios();
	var IS_NODE = require_environment_is_node();
	var set = globalThis.setImmediate;
	var clear = globalThis.clearImmediate;
	var process = globalThis.process;
	var Dispatch = globalThis.Dispatch;
	var Function = globalThis.Function;
	var MessageChannel = globalThis.MessageChannel;
	var String = globalThis.String;
	var counter = 0;
	var queue = {};
	var ONREADYSTATECHANGE = "onreadystatechange";
	var $location;
	var defer;
	var channel;
	var port;
	fails(function() {
		$location = globalThis.location;
	});
	var run = function(id) {
		if (hasOwn(queue, id)) {
			var fn = queue[id];
			delete queue[id];
			fn();
		}
	};
	var runner = function(id) {
		return function() {
			run(id);
		};
	};
	var eventListener = function(event) {
		run(event.data);
	};
	var globalPostMessageDefer = function(id) {
		globalThis.postMessage(String(id), $location.protocol + "//" + $location.host);
	};
	if (!set || !clear) {
		set = function setImmediate(handler) {
			validateArgumentsLength(arguments.length, 1);
			var fn = isCallable(handler) ? handler : Function(handler);
			var args = arraySlice(arguments, 1);
			queue[++counter] = function() {
				apply(fn, void 0, args);
			};
			defer(counter);
			return counter;
		};
		clear = function clearImmediate(id) {
			delete queue[id];
		};
		if (IS_NODE) defer = function(id) {
			process.nextTick(runner(id));
		};
		else if (Dispatch && Dispatch.now) defer = function(id) {
			Dispatch.now(runner(id));
		};
		else if (MessageChannel && !IS_IOS) {
			channel = new MessageChannel();
			port = channel.port2;
			channel.port1.onmessage = eventListener;
			defer = bind(port.postMessage, port);
		} else if (globalThis.addEventListener && isCallable(globalThis.postMessage) && !globalThis.importScripts && $location && $location.protocol !== "file:" && !fails(globalPostMessageDefer)) {
			defer = globalPostMessageDefer;
			globalThis.addEventListener("message", eventListener, false);
		} else if (ONREADYSTATECHANGE in createElement("script")) defer = function(id) {
			html.appendChild(createElement("script"))[ONREADYSTATECHANGE] = function() {
				html.removeChild(this);
				run(id);
			};
		};
		else defer = function(id) {
			setTimeout(runner(id), 0);
		};
	}
	module.exports = {
		set,
		clear
	};
}));
// node_modules/core-js/internals/safe-get-built-in.js
var require_safe_get_built_in = __commonJSMin(((exports, module) => {
	var globalThis = require_global_this();
	var DESCRIPTORS = require_descriptors();
	var getOwnPropertyDescriptor = Object.getOwnPropertyDescriptor;
	module.exports = function(name) {
		if (!DESCRIPTORS) return globalThis[name];
		var descriptor = getOwnPropertyDescriptor(globalThis, name);
		return descriptor && descriptor.value;
	};
}));
// node_modules/core-js/internals/queue.js
var require_queue = __commonJSMin(((exports, module) => {
	var Queue = function() {
		this.head = null;
		this.tail = null;
	};
	Queue.prototype = {
		add: function(item) {
			var entry = {
				item,
				next: null
			};
			var tail = this.tail;
			if (tail) tail.next = entry;
			else this.head = entry;
			this.tail = entry;
		},
		get: function() {
			var entry = this.head;
			if (entry) {
				if ((this.head = entry.next) === null) this.tail = null;
				return entry.item;
			}
		}
	};
	module.exports = Queue;
}));
// node_modules/core-js/internals/environment-is-ios-pebble.js
var require_environment_is_ios_pebble = __commonJSMin(((exports, module) => {
	var userAgent = require_environment_user_agent();
	module.exports = /ipad|iphone|ipod/i.test(userAgent) && typeof Pebble != "undefined";
}));
// node_modules/core-js/internals/environment-is-webos-webkit.js
var require_environment_is_webos_webkit = __commonJSMin(((exports, module) => {
	var userAgent = require_environment_user_agent();
	module.exports = /web0s(?!.*chrome)/i.test(userAgent);
}));
// node_modules/core-js/internals/microtask.js
var require_microtask = __commonJSMin(((exports, module) => {
	var globalThis = require_global_this();
	var safeGetBuiltIn = require_safe_get_built_in();
	var bind = require_function_bind_context();
	var macrotask = require_task().set;
	var Queue = require_queue();
	var IS_IOS = require_environment_is_ios();
	var IS_IOS_PEBBLE = require_environment_is_ios_pebble();
	var IS_WEBOS_WEBKIT = require_environment_is_webos_webkit();
	var IS_NODE = require_environment_is_node();
	var MutationObserver = globalThis.MutationObserver || globalThis.WebKitMutationObserver;
	var document = globalThis.document;
	var process = globalThis.process;
	var Promise = globalThis.Promise;
	var microtask = safeGetBuiltIn("queueMicrotask");
	var notify;
	var toggle;
	var node;
	var promise;
	var then;
	if (!microtask) {
		var queue = new Queue();
		var flush = function() {
			var parent, fn;
			if (IS_NODE && (parent = process.domain)) parent.exit();
			while (fn = queue.get()) try {
				fn();
			} catch (error) {
				if (queue.head) notify();
				throw error;
			}
			if (parent) parent.enter();
		};
		if (!IS_IOS && !IS_NODE && !IS_WEBOS_WEBKIT && MutationObserver && document) {
			toggle = true;
			node = document.createTextNode("");
			new MutationObserver(flush).observe(node, { characterData: true });
			notify = function() {
				node.data = toggle = !toggle;
			};
		} else if (!IS_IOS_PEBBLE && Promise && Promise.resolve) {
			promise = Promise.resolve(void 0);
			promise.constructor = Promise;
			then = bind(promise.then, promise);
			notify = function() {
				then(flush);
			};
		} else if (IS_NODE) notify = function() {
			process.nextTick(flush);
		};
		else {
			macrotask = bind(macrotask, globalThis);
			notify = function() {
				macrotask(flush);
			};
		}
		microtask = function(fn) {
			if (!queue.head) notify();
			queue.add(fn);
		};
	}
	module.exports = microtask;
}));
// node_modules/core-js/internals/host-report-errors.js
var require_host_report_errors = __commonJSMin(((exports, module) => {
	module.exports = function(a, b) {
		try {
			arguments.length === 1 ? console.error(a) : console.error(a, b);
		} catch (error) {}
	};
}));
// node_modules/core-js/internals/perform.js
var require_perform = __commonJSMin(((exports, module) => {
	module.exports = function(exec) {
		try {
			return {
				error: false,
				value: exec()
			};
		} catch (error) {
			return {
				error: true,
				value: error
			};
		}
	};
}));
// node_modules/core-js/internals/promise-native-constructor.js
var require_promise_native_constructor = __commonJSMin(((exports, module) => {
	module.exports = require_global_this().Promise;
}));
// node_modules/core-js/internals/promise-constructor-detection.js
var require_promise_constructor_detection = __commonJSMin(((exports, module) => {
	var globalThis = require_global_this();
	var NativePromiseConstructor = require_promise_native_constructor();
	var isCallable = require_is_callable();
	var isForced = require_is_forced();
	var inspectSource = require_inspect_source();
	var wellKnownSymbol = require_well_known_symbol();
	var ENVIRONMENT = require_environment();
	var IS_PURE = require_is_pure();
	var V8_VERSION = require_environment_v8_version();
	var NativePromisePrototype = NativePromiseConstructor && NativePromiseConstructor.prototype;
	var SPECIES = wellKnownSymbol("species");
	var SUBCLASSING = false;
	var NATIVE_PROMISE_REJECTION_EVENT = isCallable(globalThis.PromiseRejectionEvent);
	module.exports = {
		CONSTRUCTOR: isForced("Promise", function() {
			var PROMISE_CONSTRUCTOR_SOURCE = inspectSource(NativePromiseConstructor);
			var GLOBAL_CORE_JS_PROMISE = PROMISE_CONSTRUCTOR_SOURCE !== String(NativePromiseConstructor);
			if (!GLOBAL_CORE_JS_PROMISE && V8_VERSION === 66) return true;
			if (IS_PURE && !(NativePromisePrototype["catch"] && NativePromisePrototype["finally"])) return true;
			if (!V8_VERSION || V8_VERSION < 51 || !/native code/.test(PROMISE_CONSTRUCTOR_SOURCE)) {
				var promise = new NativePromiseConstructor(function(resolve) {
					resolve(1);
				});
				var FakePromise = function(exec) {
					exec(function() {}, function() {});
				};
				var constructor = promise.constructor = {};
				constructor[SPECIES] = FakePromise;
				SUBCLASSING = promise.then(function() {}) instanceof FakePromise;
				if (!SUBCLASSING) return true;
			}
			return !GLOBAL_CORE_JS_PROMISE && (ENVIRONMENT === "BROWSER" || ENVIRONMENT === "DENO") && !NATIVE_PROMISE_REJECTION_EVENT;
		}),
		REJECTION_EVENT: NATIVE_PROMISE_REJECTION_EVENT,
		SUBCLASSING
	};
}));
// node_modules/core-js/internals/new-promise-capability.js
var require_new_promise_capability = __commonJSMin(((exports, module) => {
	var aCallable = require_a_callable();
	var $TypeError = TypeError;
	var PromiseCapability = function(C) {
		var resolve, reject;
		this.promise = new C(function($$resolve, $$reject) {
			if (resolve !== void 0 || reject !== void 0) throw new $TypeError("Bad Promise constructor");
			resolve = $$resolve;
			reject = $$reject;
		});
		this.resolve = aCallable(resolve);
		this.reject = aCallable(reject);
	};
	module.exports.f = function(C) {
		return new PromiseCapability(C);
	};
}));
// node_modules/core-js/modules/es.promise.constructor.js
var require_es_promise_constructor = __commonJSMin((() => {
	var $ = require_export();
	var IS_PURE = require_is_pure();
	var IS_NODE = require_environment_is_node();
	var globalThis = require_global_this();
	var path = require_path();
	var call = require_function_call();
	var defineBuiltIn = require_define_built_in();
	var setPrototypeOf = require_object_set_prototype_of();
	var setToStringTag = require_set_to_string_tag();
	var setSpecies = require_set_species();
	var aCallable = require_a_callable();
	var isCallable = require_is_callable();
	var isObject = require_is_object();
	var anInstance = require_an_instance();
	var speciesConstructor = require_species_constructor();
	var task = require_task().set;
	var microtask = require_microtask();
	var hostReportErrors = require_host_report_errors();
	var perform = require_perform();
	var Queue = require_queue();
	var InternalStateModule = require_internal_state();
	var NativePromiseConstructor = require_promise_native_constructor();
	var PromiseConstructorDetection = require_promise_constructor_detection();
	var newPromiseCapabilityModule = require_new_promise_capability();
	var PROMISE = "Promise";
	var FORCED_PROMISE_CONSTRUCTOR = PromiseConstructorDetection.CONSTRUCTOR;
	var NATIVE_PROMISE_REJECTION_EVENT = PromiseConstructorDetection.REJECTION_EVENT;
	var NATIVE_PROMISE_SUBCLASSING = PromiseConstructorDetection.SUBCLASSING;
	var getInternalPromiseState = InternalStateModule.getterFor(PROMISE);
	var setInternalState = InternalStateModule.set;
	var NativePromisePrototype = NativePromiseConstructor && NativePromiseConstructor.prototype;
	var PromiseConstructor = NativePromiseConstructor;
	var PromisePrototype = NativePromisePrototype;
	var TypeError = globalThis.TypeError;
	var document = globalThis.document;
	var process = globalThis.process;
	var newPromiseCapability = newPromiseCapabilityModule.f;
	var newGenericPromiseCapability = newPromiseCapability;
	var DISPATCH_EVENT = !!(document && document.createEvent && globalThis.dispatchEvent);
	var UNHANDLED_REJECTION = "unhandledrejection";
	var REJECTION_HANDLED = "rejectionhandled";
	var PENDING = 0;
	var FULFILLED = 1;
	var REJECTED = 2;
	var HANDLED = 1;
	var UNHANDLED = 2;
	var Internal;
	var OwnPromiseCapability;
	var PromiseWrapper;
	var nativeThen;
	var isThenable = function(it) {
		var then;
		return isObject(it) && isCallable(then = it.then) ? then : false;
	};
	var callReaction = function(reaction, state) {
		var value = state.value;
		var ok = state.state === FULFILLED;
		var handler = ok ? reaction.ok : reaction.fail;
		var resolve = reaction.resolve;
		var reject = reaction.reject;
		var domain = reaction.domain;
		var result, then, exited;
		try {
			if (handler) {
				if (!ok) {
					if (state.rejection === UNHANDLED) onHandleUnhandled(state);
					state.rejection = HANDLED;
				}
				if (handler === true) result = value;
				else {
					if (domain) domain.enter();
					result = handler(value);
					if (domain) {
						domain.exit();
						exited = true;
					}
				}
				if (result === reaction.promise) reject(new TypeError("Promise-chain cycle"));
				else if (then = isThenable(result)) call(then, result, resolve, reject);
				else resolve(result);
			} else reject(value);
		} catch (error) {
			if (domain && !exited) domain.exit();
			reject(error);
		}
	};
	var notify = function(state, isReject) {
		if (state.notified) return;
		state.notified = true;
		microtask(function() {
			var reactions = state.reactions;
			var reaction;
			while (reaction = reactions.get()) callReaction(reaction, state);
			state.notified = false;
			if (isReject && !state.rejection) onUnhandled(state);
		});
	};
	var dispatchEvent = function(name, promise, reason) {
		var event, handler;
		if (DISPATCH_EVENT) {
			event = document.createEvent("Event");
			event.promise = promise;
			event.reason = reason;
			event.initEvent(name, false, true);
			globalThis.dispatchEvent(event);
		} else event = {
			promise,
			reason
		};
		if (!NATIVE_PROMISE_REJECTION_EVENT && (handler = globalThis["on" + name])) handler(event);
		else if (name === UNHANDLED_REJECTION) hostReportErrors("Unhandled promise rejection", reason);
	};
	var onUnhandled = function(state) {
		call(task, globalThis, function() {
			var promise = state.facade;
			var value = state.value;
			var IS_UNHANDLED = isUnhandled(state);
			var result;
			if (IS_UNHANDLED) {
				result = perform(function() {
					if (IS_NODE) process.emit("unhandledRejection", value, promise);
					else dispatchEvent(UNHANDLED_REJECTION, promise, value);
				});
				state.rejection = IS_NODE || isUnhandled(state) ? UNHANDLED : HANDLED;
				if (result.error) throw result.value;
			}
		});
	};
	var isUnhandled = function(state) {
		return state.rejection !== HANDLED && !state.parent;
	};
	var onHandleUnhandled = function(state) {
		call(task, globalThis, function() {
			var promise = state.facade;
			if (IS_NODE) process.emit("rejectionHandled", promise);
			else dispatchEvent(REJECTION_HANDLED, promise, state.value);
		});
	};
	var bind = function(fn, state, unwrap) {
		return function(value) {
			fn(state, value, unwrap);
		};
	};
	var internalReject = function(state, value, unwrap) {
		if (state.done) return;
		state.done = true;
		if (unwrap) state = unwrap;
		state.value = value;
		state.state = REJECTED;
		notify(state, true);
	};
	var internalResolve = function(state, value, unwrap) {
		if (state.done) return;
		state.done = true;
		if (unwrap) state = unwrap;
		try {
			if (state.facade === value) throw new TypeError("Promise can't be resolved itself");
			var then = isThenable(value);
			if (then) microtask(function() {
				var wrapper = { done: false };
				try {
					call(then, value, bind(internalResolve, wrapper, state), bind(internalReject, wrapper, state));
				} catch (error) {
					internalReject(wrapper, error, state);
				}
			});
			else {
				state.value = value;
				state.state = FULFILLED;
				notify(state, false);
			}
		} catch (error) {
			internalReject({ done: false }, error, state);
		}
	};
	if (FORCED_PROMISE_CONSTRUCTOR) {
		PromiseConstructor = function Promise(executor) {
			anInstance(this, PromisePrototype);
			aCallable(executor);
			call(Internal, this);
			var state = getInternalPromiseState(this);
			try {
				executor(bind(internalResolve, state), bind(internalReject, state));
			} catch (error) {
				internalReject(state, error);
			}
		};
		PromisePrototype = PromiseConstructor.prototype;
		Internal = function Promise(executor) {
			setInternalState(this, {
				type: PROMISE,
				done: false,
				notified: false,
				parent: false,
				reactions: new Queue(),
				rejection: false,
				state: PENDING,
				value: null
			});
		};
		Internal.prototype = defineBuiltIn(PromisePrototype, "then", function then(onFulfilled, onRejected) {
			var state = getInternalPromiseState(this);
			var reaction = newPromiseCapability(speciesConstructor(this, PromiseConstructor));
			state.parent = true;
			reaction.ok = isCallable(onFulfilled) ? onFulfilled : true;
			reaction.fail = isCallable(onRejected) && onRejected;
			reaction.domain = IS_NODE ? process.domain : void 0;
			if (state.state === PENDING) state.reactions.add(reaction);
			else microtask(function() {
				callReaction(reaction, state);
			});
			return reaction.promise;
		});
		OwnPromiseCapability = function() {
			var promise = new Internal();
			var state = getInternalPromiseState(promise);
			this.promise = promise;
			this.resolve = bind(internalResolve, state);
			this.reject = bind(internalReject, state);
		};
		newPromiseCapabilityModule.f = newPromiseCapability = function(C) {
			return C === PromiseConstructor || C === PromiseWrapper ? new OwnPromiseCapability(C) : newGenericPromiseCapability(C);
		};
		if (!IS_PURE && isCallable(NativePromiseConstructor) && NativePromisePrototype !== Object.prototype) {
			nativeThen = NativePromisePrototype.then;
			if (!NATIVE_PROMISE_SUBCLASSING) defineBuiltIn(NativePromisePrototype, "then", function then(onFulfilled, onRejected) {
				var that = this;
				return new PromiseConstructor(function(resolve, reject) {
					call(nativeThen, that, resolve, reject);
				}).then(onFulfilled, onRejected);
			}, { unsafe: true });
			try {
				delete NativePromisePrototype.constructor;
			} catch (error) {}
			if (setPrototypeOf) setPrototypeOf(NativePromisePrototype, PromisePrototype);
		}
	}
	$({
		global: true,
		constructor: true,
		wrap: true,
		forced: FORCED_PROMISE_CONSTRUCTOR
	}, { Promise: PromiseConstructor });
	PromiseWrapper = path.Promise;
	setToStringTag(PromiseConstructor, PROMISE, false, true);
	setSpecies(PROMISE);
}));
// node_modules/core-js/internals/iterators.js
var require_iterators = __commonJSMin(((exports, module) => {
	module.exports = Object.create ? Object.create(null) : {};
}));
// node_modules/core-js/internals/is-array-iterator-method.js
var require_is_array_iterator_method = __commonJSMin(((exports, module) => {
	var wellKnownSymbol = require_well_known_symbol();
	var Iterators = require_iterators();
	var ITERATOR = wellKnownSymbol("iterator");
	var ArrayPrototype = Array.prototype;
	module.exports = function(it) {
		return it !== void 0 && (Iterators.Array === it || ArrayPrototype[ITERATOR] === it);
	};
}));
// node_modules/core-js/internals/get-iterator-method-internal.js
var require_get_iterator_method_internal = __commonJSMin(((exports, module) => {
	var classof = require_classof_raw();
	var isNullOrUndefined = require_is_null_or_undefined();
	var getMethod = require_get_method();
	var ITERATOR = require_well_known_symbol()("iterator");
	var ArrayPrototype = Array.prototype;
	module.exports = function(it) {
		if (!isNullOrUndefined(it)) return getMethod(it, ITERATOR) || getMethod(it, "@@iterator") || (classof(it) === "Arguments" ? ArrayPrototype[ITERATOR] : void 0);
	};
}));
// node_modules/core-js/internals/get-iterator-internal.js
var require_get_iterator_internal = __commonJSMin(((exports, module) => {
	var call = require_function_call();
	var isCallable = require_is_callable();
	var anObject = require_an_object();
	var tryToString = require_try_to_string();
	var getIteratorMethod = require_get_iterator_method_internal();
	var $TypeError = TypeError;
	module.exports = function(argument, usingIterator) {
		var iteratorMethod = arguments.length < 2 ? getIteratorMethod(argument) : usingIterator;
		if (isCallable(iteratorMethod)) return anObject(call(iteratorMethod, argument));
		throw new $TypeError(tryToString(argument) + " is not iterable");
	};
}));
// node_modules/core-js/internals/iterator-close.js
var require_iterator_close = __commonJSMin(((exports, module) => {
	var call = require_function_call();
	var anObject = require_an_object();
	var getMethod = require_get_method();
	module.exports = function(iterator, kind, value) {
		var innerResult, innerError;
		anObject(iterator);
		try {
			innerResult = getMethod(iterator, "return");
			if (!innerResult) {
				if (kind === "throw") throw value;
				return value;
			}
			innerResult = call(innerResult, iterator);
		} catch (error) {
			innerError = true;
			innerResult = error;
		}
		if (kind === "throw") throw value;
		if (innerError) throw innerResult;
		anObject(innerResult);
		return value;
	};
}));
// node_modules/core-js/internals/iterate.js
var require_iterate = __commonJSMin(((exports, module) => {
	var bind = require_function_bind_context();
	var call = require_function_call();
	var anObject = require_an_object();
	var tryToString = require_try_to_string();
	var isArrayIteratorMethod = require_is_array_iterator_method();
	var lengthOfArrayLike = require_length_of_array_like();
	var isPrototypeOf = require_object_is_prototype_of();
	var getIterator = require_get_iterator_internal();
	var getIteratorMethod = require_get_iterator_method_internal();
	var iteratorClose = require_iterator_close();
	var $TypeError = TypeError;
	var Result = function(stopped, result) {
		this.stopped = stopped;
		this.result = result;
	};
	var ResultPrototype = Result.prototype;
	module.exports = function(iterable, unboundFunction, options) {
		var that = options && options.that;
		var AS_ENTRIES = !!(options && options.AS_ENTRIES);
		var IS_RECORD = !!(options && options.IS_RECORD);
		var IS_ITERATOR = !!(options && options.IS_ITERATOR);
		var INTERRUPTED = !!(options && options.INTERRUPTED);
		var fn = bind(unboundFunction, that);
		var iterator, iterFn, index, length, result, next, step;
		var stop = function(condition) {
			var $iterator = iterator;
			iterator = void 0;
			if ($iterator) iteratorClose($iterator, "normal");
			return new Result(true, condition);
		};
		var callFn = function(value) {
			if (AS_ENTRIES) {
				anObject(value);
				return INTERRUPTED ? fn(value[0], value[1], stop) : fn(value[0], value[1]);
			}
			return INTERRUPTED ? fn(value, stop) : fn(value);
		};
		if (IS_RECORD) iterator = iterable.iterator;
		else if (IS_ITERATOR) iterator = iterable;
		else {
			iterFn = getIteratorMethod(iterable);
			if (!iterFn) throw new $TypeError(tryToString(iterable) + " is not iterable");
			if (isArrayIteratorMethod(iterFn)) {
				for (index = 0, length = lengthOfArrayLike(iterable); length > index; index++) {
					result = callFn(iterable[index]);
					if (result && isPrototypeOf(ResultPrototype, result)) return result;
				}
				return new Result(false);
			}
			iterator = getIterator(iterable, iterFn);
		}
		next = IS_RECORD ? iterable.next : iterator.next;
		while (!(step = call(next, iterator)).done) {
			var value = step.value;
			try {
				result = callFn(value);
			} catch (error) {
				if (iterator) iteratorClose(iterator, "throw", error);
				else throw error;
			}
			if (typeof result == "object" && result && isPrototypeOf(ResultPrototype, result)) return result;
		}
		return new Result(false);
	};
}));
// node_modules/core-js/internals/check-correctness-of-iteration.js
var require_check_correctness_of_iteration = __commonJSMin(((exports, module) => {
	var ITERATOR = require_well_known_symbol()("iterator");
	var SAFE_CLOSING = false;
	try {
		var called = 0;
		var iteratorWithReturn = {
			next: function() {
				return { done: !!called++ };
			},
			"return": function() {
				SAFE_CLOSING = true;
			}
		};
		iteratorWithReturn[ITERATOR] = function() {
			return this;
		};
		Array.from(iteratorWithReturn, function() {
			throw 2;
		});
	} catch (error) {}
	module.exports = function(exec, SKIP_CLOSING) {
		try {
			if (!SKIP_CLOSING && !SAFE_CLOSING) return false;
		} catch (error) {
			return false;
		}
		var ITERATION_SUPPORT = false;
		try {
			var object = {};
			object[ITERATOR] = function() {
				return { next: function() {
					return { done: ITERATION_SUPPORT = true };
				} };
			};
			exec(object);
		} catch (error) {}
		return ITERATION_SUPPORT;
	};
}));
// node_modules/core-js/internals/promise-statics-incorrect-iteration.js
var require_promise_statics_incorrect_iteration = __commonJSMin(((exports, module) => {
	var NativePromiseConstructor = require_promise_native_constructor();
	var checkCorrectnessOfIteration = require_check_correctness_of_iteration();
	module.exports = require_promise_constructor_detection().CONSTRUCTOR || !checkCorrectnessOfIteration(function(iterable) {
		NativePromiseConstructor.all(iterable).then(void 0, function() {});
	});
}));
// node_modules/core-js/modules/es.promise.all.js
var require_es_promise_all = __commonJSMin((() => {
	var $ = require_export();
	var call = require_function_call();
	var aCallable = require_a_callable();
	var newPromiseCapabilityModule = require_new_promise_capability();
	var perform = require_perform();
	var iterate = require_iterate();
	$({
		target: "Promise",
		stat: true,
		forced: require_promise_statics_incorrect_iteration()
	}, { all: function all(iterable) {
		var C = this;
		var capability = newPromiseCapabilityModule.f(C);
		var resolve = capability.resolve;
		var reject = capability.reject;
		var result = perform(function() {
			var $promiseResolve = aCallable(C.resolve);
			var values = [];
			var counter = 0;
			var remaining = 1;
			iterate(iterable, function(promise) {
				var index = counter++;
				var alreadyCalled = false;
				remaining++;
				call($promiseResolve, C, promise).then(function(value) {
					if (alreadyCalled) return;
					alreadyCalled = true;
					values[index] = value;
					--remaining || resolve(values);
				}, reject);
			});
			--remaining || resolve(values);
		});
		if (result.error) reject(result.value);
		return capability.promise;
	} });
}));
// node_modules/core-js/modules/es.promise.catch.js
var require_es_promise_catch = __commonJSMin((() => {
	var $ = require_export();
	var IS_PURE = require_is_pure();
	var FORCED_PROMISE_CONSTRUCTOR = require_promise_constructor_detection().CONSTRUCTOR;
	var NativePromiseConstructor = require_promise_native_constructor();
	var getBuiltIn = require_get_built_in();
	var isCallable = require_is_callable();
	var defineBuiltIn = require_define_built_in();
	var NativePromisePrototype = NativePromiseConstructor && NativePromiseConstructor.prototype;
	$({
		target: "Promise",
		proto: true,
		forced: FORCED_PROMISE_CONSTRUCTOR,
		real: true
	}, { "catch": function(onRejected) {
		return this.then(void 0, onRejected);
	} });
	if (!IS_PURE && isCallable(NativePromiseConstructor)) {
		var method = getBuiltIn("Promise").prototype["catch"];
		if (NativePromisePrototype["catch"] !== method) defineBuiltIn(NativePromisePrototype, "catch", method, { unsafe: true });
	}
}));
// node_modules/core-js/modules/es.promise.race.js
var require_es_promise_race = __commonJSMin((() => {
	var $ = require_export();
	var call = require_function_call();
	var aCallable = require_a_callable();
	var newPromiseCapabilityModule = require_new_promise_capability();
	var perform = require_perform();
	var iterate = require_iterate();
	$({
		target: "Promise",
		stat: true,
		forced: require_promise_statics_incorrect_iteration()
	}, { race: function race(iterable) {
		var C = this;
		var capability = newPromiseCapabilityModule.f(C);
		var reject = capability.reject;
		var result = perform(function() {
			var $promiseResolve = aCallable(C.resolve);
			iterate(iterable, function(promise) {
				call($promiseResolve, C, promise).then(capability.resolve, reject);
			});
		});
		if (result.error) reject(result.value);
		return capability.promise;
	} });
}));
// node_modules/core-js/modules/es.promise.reject.js
var require_es_promise_reject = __commonJSMin((() => {
	var $ = require_export();
	var newPromiseCapabilityModule = require_new_promise_capability();
	var FORCED_PROMISE_CONSTRUCTOR = require_promise_constructor_detection().CONSTRUCTOR;
	$({
		target: "Promise",
		stat: true,
		forced: FORCED_PROMISE_CONSTRUCTOR
	}, { reject: function reject(r) {
		var capability = newPromiseCapabilityModule.f(this);
		var capabilityReject = capability.reject;
		capabilityReject(r);
		return capability.promise;
	} });
}));
// node_modules/core-js/internals/promise-resolve.js
var require_promise_resolve = __commonJSMin(((exports, module) => {
	var anObject = require_an_object();
	var isObject = require_is_object();
	var newPromiseCapability = require_new_promise_capability();
	module.exports = function(C, x) {
		anObject(C);
		if (isObject(x) && x.constructor === C) return x;
		var promiseCapability = newPromiseCapability.f(C);
		var resolve = promiseCapability.resolve;
		resolve(x);
		return promiseCapability.promise;
	};
}));
// node_modules/core-js/modules/es.promise.resolve.js
var require_es_promise_resolve = __commonJSMin((() => {
	var $ = require_export();
	var getBuiltIn = require_get_built_in();
	var IS_PURE = require_is_pure();
	var NativePromiseConstructor = require_promise_native_constructor();
	var FORCED_PROMISE_CONSTRUCTOR = require_promise_constructor_detection().CONSTRUCTOR;
	var promiseResolve = require_promise_resolve();
	var PromiseConstructorWrapper = getBuiltIn("Promise");
	var CHECK_WRAPPER = IS_PURE && !FORCED_PROMISE_CONSTRUCTOR;
	$({
		target: "Promise",
		stat: true,
		forced: IS_PURE || FORCED_PROMISE_CONSTRUCTOR
	}, { resolve: function resolve(x) {
		return promiseResolve(CHECK_WRAPPER && this === PromiseConstructorWrapper ? NativePromiseConstructor : this, x);
	} });
}));
// node_modules/core-js/modules/es.promise.js
var require_es_promise = __commonJSMin((() => {
	require_es_promise_constructor();
	require_es_promise_all();
	require_es_promise_catch();
	require_es_promise_race();
	require_es_promise_reject();
	require_es_promise_resolve();
}));
// node_modules/core-js/internals/correct-prototype-getter.js
var require_correct_prototype_getter = __commonJSMin(((exports, module) => {
	module.exports = !require_fails()(function() {
		function F() {}
		F.prototype.constructor = null;
		return Object.getPrototypeOf(new F()) !== F.prototype;
	});
}));
// node_modules/core-js/internals/object-get-prototype-of.js
var require_object_get_prototype_of = __commonJSMin(((exports, module) => {
	var hasOwn = require_has_own_property();
	var isCallable = require_is_callable();
	var toObject = require_to_object();
	var sharedKey = require_shared_key();
	var CORRECT_PROTOTYPE_GETTER = require_correct_prototype_getter();
	var IE_PROTO = sharedKey("IE_PROTO");
	var $Object = Object;
	var ObjectPrototype = $Object.prototype;
	module.exports = CORRECT_PROTOTYPE_GETTER ? $Object.getPrototypeOf : function(O) {
		var object = toObject(O);
		if (hasOwn(object, IE_PROTO)) return object[IE_PROTO];
		var constructor = object.constructor;
		if (isCallable(constructor) && object instanceof constructor) return constructor.prototype;
		return object instanceof $Object ? ObjectPrototype : null;
	};
}));
// node_modules/core-js/internals/object-keys.js
var require_object_keys = __commonJSMin(((exports, module) => {
	var internalObjectKeys = require_object_keys_internal();
	var enumBugKeys = require_enum_bug_keys();
	module.exports = Object.keys || function keys(O) {
		return internalObjectKeys(O, enumBugKeys);
	};
}));
// node_modules/core-js/internals/object-define-properties.js
var require_object_define_properties = __commonJSMin(((exports) => {
	var DESCRIPTORS = require_descriptors();
	var V8_PROTOTYPE_DEFINE_BUG = require_v8_prototype_define_bug();
	var definePropertyModule = require_object_define_property();
	var anObject = require_an_object();
	var toIndexedObject = require_to_indexed_object();
	var objectKeys = require_object_keys();
	exports.f = DESCRIPTORS && !V8_PROTOTYPE_DEFINE_BUG ? Object.defineProperties : function defineProperties(O, Properties) {
		anObject(O);
		var props = toIndexedObject(Properties);
		var keys = objectKeys(Properties);
		var length = keys.length;
		var index = 0;
		var key;
		while (length > index) definePropertyModule.f(O, key = keys[index++], props[key]);
		return O;
	};
}));
// node_modules/core-js/internals/object-create.js
var require_object_create = __commonJSMin(((exports, module) => {
	var anObject = require_an_object();
	var definePropertiesModule = require_object_define_properties();
	var enumBugKeys = require_enum_bug_keys();
	var hiddenKeys = require_hidden_keys();
	var html = require_html();
	var documentCreateElement = require_document_create_element();
	var sharedKey = require_shared_key();
	var GT = ">";
	var LT = "<";
	var PROTOTYPE = "prototype";
	var SCRIPT = "script";
	var IE_PROTO = sharedKey("IE_PROTO");
	var EmptyConstructor = function() {};
	var scriptTag = function(content) {
		return LT + SCRIPT + GT + content + LT + "/" + SCRIPT + GT;
	};
	var NullProtoObjectViaActiveX = function(activeXDocument) {
		activeXDocument.write(scriptTag(""));
		activeXDocument.close();
		var temp = activeXDocument.parentWindow.Object;
		activeXDocument = null;
		return temp;
	};
	var NullProtoObjectViaIFrame = function() {
		var iframe = documentCreateElement("iframe");
		var JS = "java" + SCRIPT + ":";
		var iframeDocument;
		iframe.style.display = "none";
		html.appendChild(iframe);
		iframe.src = String(JS);
		iframeDocument = iframe.contentWindow.document;
		iframeDocument.open();
		iframeDocument.write(scriptTag("document.F=Object"));
		iframeDocument.close();
		return iframeDocument.F;
	};
	var activeXDocument;
	var NullProtoObject = function() {
		try {
			activeXDocument = new ActiveXObject("htmlfile");
		} catch (error) {}
		NullProtoObject = typeof document != "undefined" ? document.domain && activeXDocument ? NullProtoObjectViaActiveX(activeXDocument) : NullProtoObjectViaIFrame() : NullProtoObjectViaActiveX(activeXDocument);
		var length = enumBugKeys.length;
		while (length--) delete NullProtoObject[PROTOTYPE][enumBugKeys[length]];
		return NullProtoObject();
	};
	hiddenKeys[IE_PROTO] = true;
	module.exports = Object.create || function create(O, Properties) {
		var result;
		if (O !== null) {
			EmptyConstructor[PROTOTYPE] = anObject(O);
			result = new EmptyConstructor();
			EmptyConstructor[PROTOTYPE] = null;
			result[IE_PROTO] = O;
		} else result = NullProtoObject();
		return Properties === void 0 ? result : definePropertiesModule.f(result, Properties);
	};
}));
// node_modules/core-js/modules/es.suppressed-error.constructor.js
var require_es_suppressed_error_constructor = __commonJSMin((() => {
	var $ = require_export();
	var globalThis = require_global_this();
	var isPrototypeOf = require_object_is_prototype_of();
	var getPrototypeOf = require_object_get_prototype_of();
	var setPrototypeOf = require_object_set_prototype_of();
	var copyConstructorProperties = require_copy_constructor_properties();
	var create = require_object_create();
	var createNonEnumerableProperty = require_create_non_enumerable_property();
	var createPropertyDescriptor = require_create_property_descriptor();
	var installErrorStack = require_error_stack_install();
	var normalizeStringArgument = require_normalize_string_argument();
	var wellKnownSymbol = require_well_known_symbol();
	var fails = require_fails();
	var IS_PURE = require_is_pure();
	var NativeSuppressedError = globalThis.SuppressedError;
	var TO_STRING_TAG = wellKnownSymbol("toStringTag");
	var $Error = Error;
	var WRONG_ARITY = !!NativeSuppressedError && NativeSuppressedError.length !== 3;
	var EXTRA_ARGS_SUPPORT = !!NativeSuppressedError && fails(function() {
		return new NativeSuppressedError(1, 2, 3, { cause: 4 }).cause === 4;
	});
	var PATCH = WRONG_ARITY || EXTRA_ARGS_SUPPORT;
	var $SuppressedError = function SuppressedError(error, suppressed, message) {
		var isInstance = isPrototypeOf(SuppressedErrorPrototype, this);
		var that;
		if (setPrototypeOf) that = PATCH && (!isInstance || getPrototypeOf(this) === SuppressedErrorPrototype) ? new NativeSuppressedError() : setPrototypeOf(new $Error(), isInstance ? getPrototypeOf(this) : SuppressedErrorPrototype);
		else {
			that = isInstance ? this : create(SuppressedErrorPrototype);
			createNonEnumerableProperty(that, TO_STRING_TAG, "Error");
		}
		if (message !== void 0) createNonEnumerableProperty(that, "message", normalizeStringArgument(message));
		installErrorStack(that, $SuppressedError, that.stack, 1);
		createNonEnumerableProperty(that, "error", error);
		createNonEnumerableProperty(that, "suppressed", suppressed);
		return that;
	};
	if (setPrototypeOf) setPrototypeOf($SuppressedError, $Error);
	else copyConstructorProperties($SuppressedError, $Error, { name: true });
	var SuppressedErrorPrototype = $SuppressedError.prototype = PATCH ? NativeSuppressedError.prototype : create($Error.prototype, {
		constructor: createPropertyDescriptor(1, $SuppressedError),
		message: createPropertyDescriptor(1, ""),
		name: createPropertyDescriptor(1, "SuppressedError")
	});
	if (PATCH && !IS_PURE) SuppressedErrorPrototype.constructor = $SuppressedError;
	$({
		global: true,
		constructor: true,
		arity: 3,
		forced: PATCH
	}, { SuppressedError: $SuppressedError });
}));
// node_modules/core-js/internals/define-built-ins.js
var require_define_built_ins = __commonJSMin(((exports, module) => {
	var defineBuiltIn = require_define_built_in();
	module.exports = function(target, src, options) {
		for (var key in src) defineBuiltIn(target, key, src[key], options);
		return target;
	};
}));
// node_modules/core-js/internals/add-disposable-resource.js
var require_add_disposable_resource = __commonJSMin(((exports, module) => {
	var getBuiltIn = require_get_built_in();
	var call = require_function_call();
	var uncurryThis = require_function_uncurry_this();
	var bind = require_function_bind_context();
	var anObject = require_an_object();
	var aCallable = require_a_callable();
	var isNullOrUndefined = require_is_null_or_undefined();
	var getMethod = require_get_method();
	var wellKnownSymbol = require_well_known_symbol();
	var ASYNC_DISPOSE = wellKnownSymbol("asyncDispose");
	var DISPOSE = wellKnownSymbol("dispose");
	var push = uncurryThis([].push);
	var getDisposeMethod = function(V, hint) {
		if (hint === "async-dispose") {
			var method = getMethod(V, ASYNC_DISPOSE);
			if (method !== void 0) return method;
			method = getMethod(V, DISPOSE);
			if (method === void 0) return method;
			return function() {
				var O = this;
				return new (getBuiltIn("Promise"))(function(resolve) {
					call(method, O);
					resolve(void 0);
				});
			};
		}
		return getMethod(V, DISPOSE);
	};
	var createDisposableResource = function(V, hint, method) {
		if (arguments.length < 3 && !isNullOrUndefined(V)) method = aCallable(getDisposeMethod(anObject(V), hint));
		return method === void 0 ? function() {} : bind(method, V);
	};
	module.exports = function(disposable, V, hint, method) {
		var resource;
		if (arguments.length < 4) {
			if (isNullOrUndefined(V) && hint === "sync-dispose") return;
			resource = createDisposableResource(V, hint);
		} else resource = createDisposableResource(void 0, hint, method);
		push(disposable.stack, resource);
	};
}));
// node_modules/core-js/modules/es.async-disposable-stack.constructor.js
var require_es_async_disposable_stack_constructor = __commonJSMin((() => {
	var $ = require_export();
	var DESCRIPTORS = require_descriptors();
	var getBuiltIn = require_get_built_in();
	var aCallable = require_a_callable();
	var anInstance = require_an_instance();
	var defineBuiltIn = require_define_built_in();
	var defineBuiltIns = require_define_built_ins();
	var defineBuiltInAccessor = require_define_built_in_accessor();
	var wellKnownSymbol = require_well_known_symbol();
	var InternalStateModule = require_internal_state();
	var addDisposableResource = require_add_disposable_resource();
	var V8_VERSION = require_environment_v8_version();
	var Promise = getBuiltIn("Promise");
	var SuppressedError = getBuiltIn("SuppressedError");
	var $ReferenceError = ReferenceError;
	var ASYNC_DISPOSE = wellKnownSymbol("asyncDispose");
	var TO_STRING_TAG = wellKnownSymbol("toStringTag");
	var ASYNC_DISPOSABLE_STACK = "AsyncDisposableStack";
	var setInternalState = InternalStateModule.set;
	var getAsyncDisposableStackInternalState = InternalStateModule.getterFor(ASYNC_DISPOSABLE_STACK);
	var HINT = "async-dispose";
	var DISPOSED = "disposed";
	var PENDING = "pending";
	var getPendingAsyncDisposableStackInternalState = function(stack) {
		var internalState = getAsyncDisposableStackInternalState(stack);
		if (internalState.state === DISPOSED) throw new $ReferenceError(ASYNC_DISPOSABLE_STACK + " already disposed");
		return internalState;
	};
	var $AsyncDisposableStack = function AsyncDisposableStack() {
		setInternalState(anInstance(this, AsyncDisposableStackPrototype), {
			type: ASYNC_DISPOSABLE_STACK,
			state: PENDING,
			stack: []
		});
		if (!DESCRIPTORS) this.disposed = false;
	};
	var AsyncDisposableStackPrototype = $AsyncDisposableStack.prototype;
	defineBuiltIns(AsyncDisposableStackPrototype, {
		disposeAsync: function disposeAsync() {
			var asyncDisposableStack = this;
			return new Promise(function(resolve, reject) {
				var internalState = getAsyncDisposableStackInternalState(asyncDisposableStack);
				if (internalState.state === DISPOSED) return resolve(void 0);
				internalState.state = DISPOSED;
				if (!DESCRIPTORS) asyncDisposableStack.disposed = true;
				var stack = internalState.stack;
				var i = stack.length;
				var thrown = false;
				var suppressed;
				var handleError = function(result) {
					if (thrown) suppressed = new SuppressedError(result, suppressed);
					else {
						thrown = true;
						suppressed = result;
					}
					loop();
				};
				var loop = function() {
					if (i) {
						var disposeMethod = stack[--i];
						stack[i] = null;
						try {
							Promise.resolve(disposeMethod()).then(loop, handleError);
						} catch (error) {
							handleError(error);
						}
					} else {
						internalState.stack = null;
						thrown ? reject(suppressed) : resolve(void 0);
					}
				};
				loop();
			});
		},
		use: function use(value) {
			addDisposableResource(getPendingAsyncDisposableStackInternalState(this), value, HINT);
			return value;
		},
		adopt: function adopt(value, onDispose) {
			var internalState = getPendingAsyncDisposableStackInternalState(this);
			aCallable(onDispose);
			addDisposableResource(internalState, void 0, HINT, function() {
				return onDispose(value);
			});
			return value;
		},
		defer: function defer(onDispose) {
			var internalState = getPendingAsyncDisposableStackInternalState(this);
			aCallable(onDispose);
			addDisposableResource(internalState, void 0, HINT, onDispose);
		},
		move: function move() {
			var internalState = getPendingAsyncDisposableStackInternalState(this);
			var newAsyncDisposableStack = new $AsyncDisposableStack();
			getAsyncDisposableStackInternalState(newAsyncDisposableStack).stack = internalState.stack;
			internalState.stack = [];
			internalState.state = DISPOSED;
			if (!DESCRIPTORS) this.disposed = true;
			return newAsyncDisposableStack;
		}
	});
	if (DESCRIPTORS) defineBuiltInAccessor(AsyncDisposableStackPrototype, "disposed", {
		configurable: true,
		get: function disposed() {
			return getAsyncDisposableStackInternalState(this).state === DISPOSED;
		}
	});
	defineBuiltIn(AsyncDisposableStackPrototype, ASYNC_DISPOSE, AsyncDisposableStackPrototype.disposeAsync, { name: "disposeAsync" });
	defineBuiltIn(AsyncDisposableStackPrototype, TO_STRING_TAG, ASYNC_DISPOSABLE_STACK, { nonWritable: true });
	$({
		global: true,
		constructor: true,
		forced: V8_VERSION && V8_VERSION < 136
	}, { AsyncDisposableStack: $AsyncDisposableStack });
}));
// node_modules/core-js/internals/async-iterator-prototype.js
var require_async_iterator_prototype = __commonJSMin(((exports, module) => {
	var globalThis = require_global_this();
	var shared = require_shared_store();
	var isCallable = require_is_callable();
	var create = require_object_create();
	var getPrototypeOf = require_object_get_prototype_of();
	var defineBuiltIn = require_define_built_in();
	var wellKnownSymbol = require_well_known_symbol();
	var IS_PURE = require_is_pure();
	var USE_FUNCTION_CONSTRUCTOR = "USE_FUNCTION_CONSTRUCTOR";
	var ASYNC_ITERATOR = wellKnownSymbol("asyncIterator");
	var AsyncIterator = globalThis.AsyncIterator;
	var PassedAsyncIteratorPrototype = shared.AsyncIteratorPrototype;
	var AsyncIteratorPrototype;
	var prototype;
	if (PassedAsyncIteratorPrototype) AsyncIteratorPrototype = PassedAsyncIteratorPrototype;
	else if (isCallable(AsyncIterator)) AsyncIteratorPrototype = AsyncIterator.prototype;
	else if (shared[USE_FUNCTION_CONSTRUCTOR] || globalThis[USE_FUNCTION_CONSTRUCTOR]) try {
		prototype = getPrototypeOf(getPrototypeOf(getPrototypeOf(Function("return async function*(){}()")())));
		if (getPrototypeOf(prototype) === Object.prototype) AsyncIteratorPrototype = prototype;
	} catch (error) {}
	if (!AsyncIteratorPrototype) AsyncIteratorPrototype = {};
	else if (IS_PURE) AsyncIteratorPrototype = create(AsyncIteratorPrototype);
	if (!isCallable(AsyncIteratorPrototype[ASYNC_ITERATOR])) defineBuiltIn(AsyncIteratorPrototype, ASYNC_ITERATOR, function() {
		return this;
	});
	module.exports = AsyncIteratorPrototype;
}));
// node_modules/core-js/modules/es.async-iterator.async-dispose.js
var require_es_async_iterator_async_dispose = __commonJSMin((() => {
	var call = require_function_call();
	var defineBuiltIn = require_define_built_in();
	var getBuiltIn = require_get_built_in();
	var getMethod = require_get_method();
	var hasOwn = require_has_own_property();
	var wellKnownSymbol = require_well_known_symbol();
	var AsyncIteratorPrototype = require_async_iterator_prototype();
	var ASYNC_DISPOSE = wellKnownSymbol("asyncDispose");
	var Promise = getBuiltIn("Promise");
	if (!hasOwn(AsyncIteratorPrototype, ASYNC_DISPOSE)) defineBuiltIn(AsyncIteratorPrototype, ASYNC_DISPOSE, function() {
		var O = this;
		return new Promise(function(resolve, reject) {
			var $return = getMethod(O, "return");
			if ($return) Promise.resolve(call($return, O)).then(function() {
				resolve(void 0);
			}, reject);
			else resolve(void 0);
		});
	});
}));
// node_modules/core-js/internals/iterators-core.js
var require_iterators_core = __commonJSMin(((exports, module) => {
	var fails = require_fails();
	var isCallable = require_is_callable();
	var isObject = require_is_object();
	var create = require_object_create();
	var getPrototypeOf = require_object_get_prototype_of();
	var defineBuiltIn = require_define_built_in();
	var wellKnownSymbol = require_well_known_symbol();
	var IS_PURE = require_is_pure();
	var ITERATOR = wellKnownSymbol("iterator");
	var BUGGY_SAFARI_ITERATORS = false;
	var IteratorPrototype;
	var PrototypeOfArrayIteratorPrototype;
	var arrayIterator;
	if ([].keys) {
		arrayIterator = [].keys();
		if (!("next" in arrayIterator)) BUGGY_SAFARI_ITERATORS = true;
		else {
			PrototypeOfArrayIteratorPrototype = getPrototypeOf(getPrototypeOf(arrayIterator));
			if (PrototypeOfArrayIteratorPrototype !== Object.prototype) IteratorPrototype = PrototypeOfArrayIteratorPrototype;
		}
	}
	if (!isObject(IteratorPrototype) || fails(function() {
		var test = {};
		return IteratorPrototype[ITERATOR].call(test) !== test;
	})) IteratorPrototype = {};
	else if (IS_PURE) IteratorPrototype = create(IteratorPrototype);
	if (!isCallable(IteratorPrototype[ITERATOR])) defineBuiltIn(IteratorPrototype, ITERATOR, function() {
		return this;
	});
	module.exports = {
		IteratorPrototype,
		BUGGY_SAFARI_ITERATORS
	};
}));
// node_modules/core-js/modules/es.iterator.dispose.js
var require_es_iterator_dispose = __commonJSMin((() => {
	var call = require_function_call();
	var defineBuiltIn = require_define_built_in();
	var getMethod = require_get_method();
	var hasOwn = require_has_own_property();
	var wellKnownSymbol = require_well_known_symbol();
	var IteratorPrototype = require_iterators_core().IteratorPrototype;
	var DISPOSE = wellKnownSymbol("dispose");
	if (!hasOwn(IteratorPrototype, DISPOSE)) defineBuiltIn(IteratorPrototype, DISPOSE, function() {
		var $return = getMethod(this, "return");
		if ($return) call($return, this);
	});
}));
// node_modules/core-js/es/async-disposable-stack/index.js
var require_async_disposable_stack$2 = __commonJSMin(((exports, module) => {
	require_es_error_cause();
	require_es_error_to_string();
	require_es_object_to_string();
	require_es_promise();
	require_es_suppressed_error_constructor();
	require_es_async_disposable_stack_constructor();
	require_es_async_iterator_async_dispose();
	require_es_iterator_dispose();
	module.exports = require_path().AsyncDisposableStack;
}));
// node_modules/core-js/stable/async-disposable-stack/index.js
var require_async_disposable_stack$1 = __commonJSMin(((exports, module) => {
	module.exports = require_async_disposable_stack$2();
}));
// node_modules/core-js/modules/esnext.suppressed-error.constructor.js
var require_esnext_suppressed_error_constructor = __commonJSMin((() => {
	require_es_suppressed_error_constructor();
}));
// node_modules/core-js/modules/esnext.async-disposable-stack.constructor.js
var require_esnext_async_disposable_stack_constructor = __commonJSMin((() => {
	require_es_async_disposable_stack_constructor();
}));
// node_modules/core-js/modules/esnext.async-iterator.async-dispose.js
var require_esnext_async_iterator_async_dispose = __commonJSMin((() => {
	require_es_async_iterator_async_dispose();
}));
// node_modules/core-js/modules/esnext.iterator.dispose.js
var require_esnext_iterator_dispose = __commonJSMin((() => {
	require_es_iterator_dispose();
}));
// node_modules/core-js/actual/async-disposable-stack/index.js
var require_async_disposable_stack = __commonJSMin(((exports, module) => {
	var parent = require_async_disposable_stack$1();
	require_esnext_suppressed_error_constructor();
	require_esnext_async_disposable_stack_constructor();
	require_esnext_async_iterator_async_dispose();
	require_esnext_iterator_dispose();
	module.exports = parent;
}));
export default require_async_disposable_stack();
export {};
